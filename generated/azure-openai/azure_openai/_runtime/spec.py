"""What a package knows about its API as a whole."""

from __future__ import annotations

from .auth import Scheme
from .urls import Server

__all__ = ["ClientSpec"]


class ClientSpec:
    """The constants behind the clients of one api-version.

    `package` names the distribution; the logger is called after it. `models` is the
    name of the module in which the types of operations are looked up.
    """

    __slots__ = (
        "models",
        "package",
        "schemes",
        "security",
        "servers",
        "title",
        "user_agent",
    )

    def __init__(
        self,
        *,
        title: str,
        package: str,
        user_agent: str,
        models: str,
        servers: tuple[Server, ...] = (),
        schemes: tuple[Scheme, ...] = (),
        security: tuple[tuple[str, ...], ...] | None = None,
    ) -> None:
        self.title = title
        self.package = package
        self.user_agent = user_agent
        self.models = models
        self.servers = servers
        self.schemes = schemes
        self.security = security
        """What undocumented paths are called with; None for any one scheme."""

    def __repr__(self) -> str:
        return f"<ClientSpec {self.title}>"

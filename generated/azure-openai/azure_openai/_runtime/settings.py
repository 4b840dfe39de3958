"""What a client was given, ready for use by flows."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .auth import Credentials
from .budget import RetryBudget
from .errors import ConfigurationError
from .limits import MAX_RESPONSE
from .operation import Operation
from .options import DEFAULT_RETRIES, DEFAULT_TIMEOUT, check_retries, check_total
from .redaction import guard_transport_log, shown_url
from .requests import header_value
from .spec import ClientSpec
from .urls import Server, base_url, check_base_url

if TYPE_CHECKING:
    import logging

    import httpx2

    from .hooks import Hooks, HookSource
    from .pool import Endpoint, Pool
    from .routing import Routes

__all__ = ["Settings"]


class Settings:
    """What a client was given, ready for use by flows."""

    __slots__ = (
        "_bases",
        "_has_base_url",
        "_logger",
        "_variables",
        "api_version",
        "async_sleep",
        "base",
        "clock",
        "credentials",
        "headers",
        "hooks",
        "jitter",
        "max_response_size",
        "max_retries",
        "models",
        "parameters",
        "retry_budget",
        "retry_unsafe",
        "routes",
        "settled",
        "sleep",
        "spec",
        "timeout",
        "timer",
        "total_timeout",
        "undocumented",
        "validate",
    )

    def __init__(
        self,
        spec: ClientSpec,
        *,
        variables: Mapping[str, object],
        credentials: Mapping[str, Any],
        parameters: Mapping[str, object],
        api_version: str | None,
        base_url: str | None,
        timeout: float | httpx2.Timeout | None,
        headers: Mapping[str, str] | None,
        http_client: httpx2.Client | httpx2.AsyncClient | None,
        max_retries: int = DEFAULT_RETRIES,
        retry_unsafe: bool = False,
        hooks: Sequence[HookSource] = (),
        pool: Pool | None = None,
        total_timeout: float | None = None,
        max_response_size: int | None = MAX_RESPONSE,
        validate: bool = False,
    ) -> None:
        self.spec = spec
        self.models = spec.models
        self.api_version = api_version
        self.parameters = parameters
        self.timeout = _timeout(timeout, http_client)
        check_total(total_timeout)
        self.total_timeout = total_timeout
        self.max_response_size = max_response_size
        self.validate = validate
        """Whether requests are checked against the rules of the API before."""
        check_retries(max_retries)
        self.max_retries = max_retries
        self.retry_unsafe = retry_unsafe
        """Whether calls that are not idempotent are sent again like those that are."""
        self.retry_budget = RetryBudget()
        self.hooks = self._hooks(hooks) if hooks else None
        self.headers = {"user-agent": spec.user_agent}
        for name, value in (headers or {}).items():
            self.headers[name.lower()] = header_value(name, value)
        self.credentials = Credentials(
            spec.schemes, credentials, ambient=_ambient_headers(http_client)
        )
        if self.credentials.has_query_secret:
            guard_transport_log(self.credentials.query_names)
        self.undocumented: Operation[Any] | None = None
        """What stands for paths without an operation, once one is called."""
        self.clock: Callable[[], float] = time.time
        self.timer: Callable[[], float] = time.monotonic
        self.jitter: Callable[[], float] = _jitter
        self.sleep: Callable[[float], None] = time.sleep
        self.async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
        self._logger: logging.Logger | None = None
        self._variables = variables
        self._bases: dict[str, str] = {}
        self._has_base_url = base_url is not None
        self.settled: Settings = self
        """Those that hold once a call has found its endpoint in a pool."""
        self.routes: Routes | None = None
        """Where calls may go instead, for a client with a pool of endpoints."""
        if pool is not None:
            from .routing import Routes  # lazy: most clients have one endpoint

            self.base = ""
            self.routes = Routes(pool, self)
            self.base = self.routes.seats[0].settings.base
            return
        # A client that does not know its server fails here, not at its first call.
        self.base = self._first_base() if base_url is None else check_base_url(base_url)
        """The URL that paths are relative to."""

    def at(self, endpoint: Endpoint) -> Settings:
        """Return the same settings for one endpoint of a pool."""
        from copy import copy  # lazy: as the pool

        found = copy(self)
        found.settled = found
        found.routes = None
        found.undocumented = None
        found.headers = dict(self.headers)
        changes = dict(endpoint.headers)
        changes |= endpoint.family.headers if endpoint.family is not None else {}
        for name, value in changes.items():
            if value is None:
                found.headers.pop(name.lower(), None)
            else:
                found.headers[name.lower()] = header_value(name, value)
        if endpoint.credentials:
            found.credentials = self.credentials.replaced(endpoint.credentials)
            if found.credentials.has_query_secret:
                guard_transport_log(found.credentials.query_names)
        found._bases = {}
        found._variables = {**self._variables, **endpoint.variables}
        if endpoint.url is not None and self.spec.servers:
            for variable in self.spec.servers[0].variables[:1]:
                found._variables = {**found._variables, variable.name: endpoint.url}
        found._has_base_url = endpoint.base_url is not None
        if endpoint.base_url is not None:
            found.base = check_base_url(endpoint.base_url)
        else:
            found.base = found._first_base()
        return found

    def trying(self) -> Settings:
        """Return the same settings for a request that is made once, here."""
        from copy import copy  # lazy: as the pool

        found = copy(self)
        found.max_retries = 0
        return found

    def _first_base(self) -> str:
        if not self.spec.servers:
            raise ConfigurationError(
                "the client needs `base_url`: its API names no server"
            )
        return self._base(self.spec.servers[0])

    def base_of(self, operation: Operation[Any]) -> str:
        """Return the URL that the path of `operation` is relative to."""
        if operation.server is None or self._has_base_url:
            return self.base
        url = operation.server
        if url.startswith("/"):
            scheme, separator, rest = self.base.partition("://")
            url = scheme + separator + rest.partition("/")[0] + url
        variables = self.spec.servers[0].variables if self.spec.servers else ()
        return self._base(Server(url, variables))

    def _base(self, server: Server) -> str:
        found = self._bases.get(server.url)
        if found is None:
            found = self._bases[server.url] = base_url(server, self._variables)
        return found

    def _hooks(self, given: Sequence[HookSource]) -> Hooks:
        from .hooks import Hooks  # lazy: most clients have none

        return Hooks(given, lambda: self.logger)

    @property
    def logger(self) -> logging.Logger:
        """The logger of the package."""
        if self._logger is None:
            import logging  # lazy: not before the first call

            self._logger = logging.getLogger(self.spec.package.replace("-", "_"))
        return self._logger

    def shown_url(self, url: str) -> str:
        """Return a URL as it may be shown."""
        return shown_url(url, secret_names=self.credentials.query_names)


def _jitter() -> float:
    """Return a random number between 0 and 1."""
    from random import random  # lazy: not before the first retry

    return random()


async def _async_sleep(seconds: float) -> None:
    from anyio import sleep  # lazy: httpx2 depends on it

    await sleep(seconds)


def _timeout(
    timeout: float | httpx2.Timeout | None,
    http_client: httpx2.Client | httpx2.AsyncClient | None,
) -> float | httpx2.Timeout | None:
    if http_client is None or timeout != DEFAULT_TIMEOUT:
        return timeout
    import httpx2  # lazy: loaded by whoever made the client

    # Whoever gave the httpx2 client a timeout of its own meant it.
    given = http_client.timeout
    return timeout if given == httpx2.Timeout(5.0) else given


def _ambient_headers(
    http_client: httpx2.Client | httpx2.AsyncClient | None,
) -> frozenset[str]:
    if http_client is None:
        return frozenset()
    own = {"authorization"} if http_client.auth is not None else set()
    return frozenset(own | {name.lower() for name in http_client.headers})

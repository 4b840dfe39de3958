"""Where requests go: server templates, their variables, base URLs."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .unset import Unset

__all__ = ["Server", "ServerVariable", "base_url", "check_base_url", "join"]


class ServerVariable:
    """A placeholder of a server's URL template, filled by an argument of the client."""

    __slots__ = ("argument", "default", "is_required", "name", "values")

    def __init__(
        self,
        name: str,
        *,
        default: str | None = None,
        is_required: bool = False,
        values: tuple[str, ...] = (),
        argument: str | None = None,
    ) -> None:
        self.name = name
        self.default = default
        self.is_required = is_required
        self.values = values
        """All values there are; empty where any is allowed."""
        self.argument = argument or name
        """The client's argument that gives it."""


class Server:
    """A base URL, possibly with placeholders."""

    __slots__ = ("url", "variables")

    def __init__(self, url: str, variables: tuple[ServerVariable, ...] = ()) -> None:
        self.url = url
        self.variables = variables


def base_url(server: Server, given: Mapping[str, object]) -> str:
    """Return the URL of a server, `given` values in the place of its variables."""
    url = server.url
    for variable in server.variables:
        if f"{{{variable.name}}}" in url:
            url = _fill(url, variable, _value(variable, given))
    return check_base_url(url)


def _value(variable: ServerVariable, given: Mapping[str, object]) -> str:
    value = given.get(variable.name)
    if value is None or isinstance(value, Unset):
        value = variable.default
    if value is None or (value == "" and variable.is_required):
        raise ConfigurationError(
            f"the client needs `{variable.argument}` to know its server; "
            "give it, or a whole `base_url`"
        )
    text = str(value)
    if variable.values and text not in variable.values:
        known = ", ".join(f'"{item}"' for item in variable.values)
        raise ConfigurationError(f"`{variable.argument}` must be one of {known}")
    return text


def _fill(url: str, variable: ServerVariable, value: str) -> str:
    before, _, after = url.partition(f"{{{variable.name}}}")
    if any(char in "?#@\\" or not char.isprintable() or char == " " for char in value):
        raise ConfigurationError(
            f"`{variable.argument}` is part of a URL and cannot hold a space, "
            '"?", "#", "@" or a backslash'
        )
    if _is_part_of_host(before, after) and ("/" in value or ":" in value):
        # "https://{tenant}.example.com" must never lead away from example.com.
        raise ConfigurationError(
            f'`{variable.argument}` is part of a host name and cannot hold "/" or ":"'
        )
    if "://" in value and before.endswith("://"):
        # A whole URL where the template wants a host: its own scheme counts.
        before = ""
    if after.startswith("/"):
        value = value.rstrip("/")
    return before + value + after


def _is_part_of_host(before: str, after: str) -> bool:
    _, separator, authority = before.partition("://")
    if not separator or "/" in authority:
        return False
    return authority != "" or after[:1] not in ("", "/", ":")


def check_base_url(url: str) -> str:
    """Return a base URL without a slash at its end; refuse what cannot be one."""
    parts = urlsplit("")
    try:
        parts = urlsplit(url)
        is_url = parts.scheme in ("http", "https") and bool(parts.hostname)
        is_url = is_url and parts.port != 0  # raises where the port is no number
    except ValueError:
        is_url = False
    if not is_url or not url.isprintable() or " " in url or "{" in parts.netloc:
        raise ConfigurationError(
            "the client does not know its server: "
            "`base_url` must be a URL that begins with http:// or https://"
        )
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ConfigurationError("`base_url` cannot hold a user, a query or a fragment")
    return url.rstrip("/")


def join(base: str, path: str) -> str:
    """Return the URL of `path` under `base`; a whole URL stays what it is."""
    if path.startswith(("http://", "https://")):
        return path
    return base + path if path.startswith("/") else f"{base}/{path}"

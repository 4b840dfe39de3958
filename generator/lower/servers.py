"""Base URLs and their variables."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dialects import normal
from generator.lower.annotations import override_of
from generator.model.operations import Server, ServerVariable
from generator.model.types import NO_DOCS, Docs, Hints

__all__ = ["lower_servers", "server_facts"]


def lower_servers(servers: Sequence[normal.Server]) -> tuple[Server, ...]:
    """Return the servers in the document's order."""
    return tuple(
        Server(
            url=server.url,
            variables=tuple(map(_lower_variable, server.variables)),
            docs=(
                Docs(description=server.description) if server.description else NO_DOCS
            ),
            origin=server.origin,
        )
        for server in servers
    )


def server_facts(servers: Sequence[Server]) -> tuple[object, ...]:
    """Return what makes two lists of servers the same wherever they are written."""
    return tuple(
        (
            server.url,
            tuple(
                (variable.name, variable.default, variable.values, variable.is_required)
                for variable in server.variables
            ),
        )
        for server in servers
    )


def _lower_variable(variable: normal.ServerVariable) -> ServerVariable:
    extensions = variable.extensions
    default = variable.default
    # An empty default, or the placeholder itself, is no value that could work.
    is_empty = not default or f"{{{variable.name}}}" in default
    is_required = is_empty or extensions.get("x-apistrata-required") is True
    return ServerVariable(
        name=variable.name,
        default=None if is_empty else default,
        values=variable.enum,
        is_required=is_required,
        skip_url_encoding=extensions.get("x-ms-skip-url-encoding") is True,
        hints=Hints(override=override_of(extensions)),
        docs=(
            Docs(description=variable.description) if variable.description else NO_DOCS
        ),
        origin=variable.origin,
    )

"""Where the API is served: servers, hosts with base paths, parameterized hosts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.dialects.normal import Server, ServerVariable
from generator.dialects.reader import Reader
from generator.load import Node

__all__ = ["placeholders", "read_host", "read_parameterized_host", "read_servers"]

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def placeholders(template: str) -> tuple[str, ...]:
    """Return the names between braces, each once, in order."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(template)))


def read_servers(reader: Reader, node: Node) -> tuple[Server, ...]:
    """Return the Server Objects under `servers`."""
    shapes = reader.shapes
    servers = []
    for element in shapes.elements(node, "servers"):
        item = shapes.object(element)
        if item is None:
            continue
        url = shapes.prose(item, "url")
        variables = [
            _read_variable(reader, name, variable)
            for name, variable in shapes.members(item, "variables")
        ]
        servers.append(
            Server(
                url=url.strip().rstrip("/"),
                variables=_complete(reader, item, url, variables),
                description=shapes.prose(item, "description"),
                origin=item.origin,
                extensions=reader.extensions(item),
            )
        )
    return tuple(servers)


def read_host(
    reader: Reader, root: Node, *, schemes: tuple[str, ...]
) -> tuple[Server, ...]:
    """Return Swagger's host and base path as servers, one for each scheme.

    Without a host the URL is the base path alone, relative to wherever the document
    was served.
    """
    shapes = reader.shapes
    host = shapes.prose(root, "host").strip().strip("/")
    base = shapes.prose(root, "basePath").strip().rstrip("/")
    if base and not base.startswith("/"):
        base = f"/{base}"
    if not host:
        return (
            (Server(url=base, origin=_written(root, "basePath").origin),)
            if base
            else ()
        )
    if "://" in host:
        # A scheme before the host is a frequent slip; it says which one is meant.
        scheme, _, host = host.partition("://")
        schemes = schemes or (scheme,)
    origin = _written(root, "host").origin
    return tuple(
        Server(
            url=f"{scheme}://{host}{base}",
            variables=_complete(reader, _written(root, "host"), host + base, ()),
            origin=origin,
        )
        for scheme in schemes or ("https",)
    )


def read_parameterized_host(
    reader: Reader, root: Node, *, schemes: tuple[str, ...]
) -> tuple[Server, ...]:
    """Return the server that `x-ms-parameterized-host` describes, if it is written."""
    shapes = reader.shapes
    node = shapes.member(root, "x-ms-parameterized-host")
    if node is None:
        return ()
    template = shapes.prose(node, "hostTemplate").strip().rstrip("/")
    base = shapes.prose(root, "basePath").strip().rstrip("/")
    if base and not base.startswith("/"):
        base = f"/{base}"
    prefix = ""
    if shapes.flag(node, "useSchemePrefix", default=True) and "://" not in template:
        prefix = "https://" if "https" in schemes or not schemes else f"{schemes[0]}://"
    variables = []
    for element in shapes.elements(node, "parameters"):
        item = shapes.object(element)
        name = None if item is None else shapes.text(item, "name")
        if item is not None and name:
            variables.append(_read_variable(reader, name, item))
    return (
        Server(
            url=f"{prefix}{template}{base}",
            variables=_complete(reader, node, template, variables),
            origin=node.origin,
            extensions={"x-ms-parameterized-host": node.value},
        ),
    )


def _read_variable(reader: Reader, name: str, item: Node) -> ServerVariable:
    shapes = reader.shapes
    node = shapes.object(item)
    if node is None:
        return ServerVariable(name=name, default=None, origin=item.origin)
    return ServerVariable(
        name=name,
        default=shapes.text(node, "default"),
        enum=shapes.texts(node, "enum"),
        description=shapes.prose(node, "description"),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _complete(
    reader: Reader, node: Node, template: str, variables: Iterable[ServerVariable]
) -> tuple[ServerVariable, ...]:
    known = {variable.name: variable for variable in variables}
    for name in placeholders(template):
        if name in known:
            continue
        origin = (node.get("url") or node.get("hostTemplate") or node).origin
        reader.shapes.diagnostics.warning(
            "server-variable",
            f'the placeholder "{{{name}}}" of the server is not declared',
            origin,
            help=f'declare "{name}" with its default',
        )
        known[name] = ServerVariable(name=name, default=None, origin=origin)
    return tuple(known.values())


def _written(node: Node, key: str) -> Node:
    return node.get(key) or node

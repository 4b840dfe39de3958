"""Responses by status, with the links of OpenAPI 3.x."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from generator.dialects.contents import read_contents, read_headers
from generator.dialects.normal import Link, Response
from generator.dialects.reader import Reader
from generator.load import Node

__all__ = ["ReadResponse", "read_response", "read_responses"]

ReadResponse: TypeAlias = Callable[[Reader, Node, str], Response]

_STATUS = re.compile(r"[1-5](\d\d|[xX]{2})")


def read_responses(
    reader: Reader, operation: Node, read: ReadResponse, *, variant: str = ""
) -> tuple[Response, ...]:
    """Return the responses of an operation in the document's order.

    `variant` tells apart what one shared response means in different operations.
    """
    responses = []
    for key, item in reader.shapes.members(operation, "responses"):
        if key[:2] == "x-":
            continue
        status = key.strip().upper() if _STATUS.fullmatch(key.strip()) else key.lower()
        if status != "default" and not _STATUS.fullmatch(status):
            reader.shapes.diagnostics.warning(
                "shape-status",
                f'"{key}" is no status ("200", "4XX" and "default" are): left out',
                item.key_origin,
            )
            continue
        node = reader.shapes.object(item, "response")
        if node is None:
            responses.append(Response(status=status, origin=item.origin))
        elif node == item:
            responses.append(read(reader, node, status))
        else:
            shared = (reader.key(node), status, variant)
            if shared not in reader.responses:
                reader.responses[shared] = read(reader, node, status)
            responses.append(reader.responses[shared])
    return tuple(responses)


def read_response(reader: Reader, node: Node, status: str) -> Response:
    """Return the Response Object of OpenAPI 3.x at `node`."""
    return Response(
        status=status,
        description=reader.shapes.prose(node, "description"),
        contents=read_contents(reader, node),
        headers=read_headers(reader, node),
        links=_read_links(reader, node),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _read_links(reader: Reader, node: Node) -> tuple[Link, ...]:
    shapes = reader.shapes
    links = []
    for name, item in shapes.members(node, "links"):
        link = shapes.object(item, "link") if name[:2] != "x-" else None
        if link is None:
            continue
        body = link.get("requestBody")
        links.append(
            Link(
                name=name,
                operation_id=shapes.text(link, "operationId"),
                operation_ref=shapes.text(link, "operationRef"),
                parameters=tuple(
                    (key, value.value)
                    for key, value in shapes.members(link, "parameters")
                ),
                request_body=None if body is None else body.value,
                description=shapes.prose(link, "description"),
                origin=link.origin,
            )
        )
    return tuple(links)

"""Media types of OpenAPI 3.x, with their encodings and headers."""

from __future__ import annotations

from generator.dialects.normal import Content, Encoding, Header, Schema
from generator.dialects.reader import Reader
from generator.dialects.shapes import is_reference
from generator.load import Node

__all__ = ["read_content_schema", "read_contents", "read_header", "read_headers"]


def read_contents(reader: Reader, node: Node) -> tuple[Content, ...]:
    """Return the media types under `content`, in the document's order."""
    return tuple(
        _read_content(reader, media_type, item)
        for media_type, item in reader.shapes.members(node, "content")
    )


def read_content_schema(
    reader: Reader, node: Node
) -> tuple[str | None, Schema | None, Node | None]:
    """Return the media type and the schema of a parameter or header with `content`.

    The third value is the Media Type Object.
    """
    entries = list(reader.shapes.members(node, "content"))
    if not entries:
        return None, None, None
    if len(entries) > 1:
        others = ", ".join(f'"{media_type}"' for media_type, _ in entries[1:])
        reader.shapes.diagnostics.warning(
            "shape",
            f'"content" of a parameter or header has one media type: {others} left out',
            entries[1][1].key_origin,
        )
    media_type, item = entries[0]
    target = reader.shapes.object(item, "media type")
    if target is None:
        return media_type, None, None
    return media_type, reader.schema(target), target


def read_headers(reader: Reader, node: Node) -> tuple[Header, ...]:
    """Return the headers under `headers`."""
    headers = []
    for name, item in reader.shapes.members(node, "headers"):
        target = reader.shapes.object(item, "header")
        if target is not None:
            headers.append(read_header(reader, name, target))
        elif item.value in (None, []) or is_reference(item.value):
            headers.append(Header(name=name, schema=None, origin=item.origin))
    return tuple(headers)


def read_header(reader: Reader, name: str, node: Node) -> Header:
    """Return the Header Object at `node`."""
    shapes = reader.shapes
    media_type, schema, _ = read_content_schema(reader, node)
    if media_type is None:
        schema = reader.schema(node)
    return Header(
        name=name,
        schema=schema,
        content_type=media_type,
        explode=shapes.flag(node, "explode"),
        required=shapes.flag(node, "required"),
        deprecated=shapes.flag(node, "deprecated"),
        description=shapes.prose(node, "description"),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _read_content(reader: Reader, media_type: str, item: Node) -> Content:
    node = reader.shapes.object(item, "media type")
    if node is None:
        return Content(media_type=media_type, schema=None, origin=item.origin)
    for word in ("prefixEncoding", "itemEncoding"):
        child = node.get(word)
        if child is not None:
            reader.shapes.diagnostics.warning(
                "unsupported",
                f'"{word}" is left out: parts are told by name only',
                child.key_origin,
            )
    return Content(
        media_type=media_type,
        schema=reader.schema(node),
        item_schema=reader.schema(node, "itemSchema"),
        encodings=_read_encodings(reader, node),
        examples=reader.examples(node),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _read_encodings(reader: Reader, node: Node) -> tuple[Encoding, ...]:
    shapes = reader.shapes
    encodings = []
    for name, item in shapes.members(node, "encoding"):
        target = shapes.object(item)
        if target is None:
            continue
        headers = read_headers(reader, target)
        encodings.append(
            Encoding(
                name=name,
                content_type=shapes.text(target, "contentType"),
                style=shapes.text(target, "style"),
                explode=shapes.flag(target, "explode") if "explode" in target else None,
                allow_reserved=shapes.flag(target, "allowReserved"),
                # The content type has a field of its own (OpenAPI 3.0 sec. 4.7.15).
                headers=tuple(
                    header
                    for header in headers
                    if header.name.lower() != "content-type"
                ),
            )
        )
    return tuple(encodings)

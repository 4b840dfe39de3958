"""Swagger's body and form parameters brought together as one request body."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dialects.normal import Body, Content, Encoding, Schema
from generator.dialects.parameters import ParameterPlace
from generator.dialects.reader import Reader
from generator.dialects.styles import collection_style
from generator.dialects.swagger_parameters import (
    check_nested_collections,
    read_item_schema,
    shown_examples,
)
from generator.load import Node

__all__ = ["read_swagger_body"]

_MULTIPART = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"

_FORM_WORDS = frozenset(
    {"name", "in", "required", "allowEmptyValue", "collectionFormat"}
)


def read_swagger_body(
    reader: Reader,
    operation: Node,
    places: Sequence[ParameterPlace],
    *,
    consumes: tuple[str, ...],
) -> Body | None:
    """Return what the parameters with `in: body` or `in: formData` send together."""
    if not places:
        return None
    bodies = [place for place in places if place.location == "body"]
    fields = [place for place in places if place.location == "formData"]
    for place in (*bodies[1:], *(fields if bodies else ())):
        reader.shapes.diagnostics.warning(
            "duplicate-parameter",
            f'"{place.name}" is left out: the operation has a body already',
            place.node.origin,
        )
    if bodies:
        return _read_body(reader, bodies[0], consumes)
    return _read_form(reader, operation, fields, consumes)


def _read_body(
    reader: Reader, place: ParameterPlace, consumes: tuple[str, ...]
) -> Body:
    shapes = reader.shapes
    node = place.node
    schema = reader.schema(node)
    if schema is None and "type" in node:
        shapes.diagnostics.warning(
            "shape-parameter",
            f'the type of the body "{place.name}" belongs under "schema": taken for it',
            node.origin,
        )
        schema = read_item_schema(reader, node)
    examples = shown_examples(reader, node)
    contents = tuple(
        Content(
            media_type=media_type,
            schema=schema,
            examples=examples,
            origin=node.origin,
        )
        for media_type in dict.fromkeys(consumes or ("application/json",))
    )
    return Body(
        contents=contents,
        required=shapes.flag(node, "required"),
        name=place.name,
        description=shapes.prose(node, "description"),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _read_form(
    reader: Reader,
    operation: Node,
    places: Sequence[ParameterPlace],
    consumes: tuple[str, ...],
) -> Body:
    shapes = reader.shapes
    first = places[0].node
    encodings = tuple(
        encoding
        for place in places
        if (encoding := _encoding(reader, place)) is not None
    )
    required = tuple(
        place.name for place in places if shapes.flag(place.node, "required")
    )
    schema = Schema(
        key=f"{reader.key(operation)}/formData",
        origin=first.origin,
        types=("object",),
        required=required,
        properties=tuple((place.name, _field(reader, place)) for place in places),
    )
    has_files = any(shapes.text(place.node, "type") == "file" for place in places)
    contents = tuple(
        Content(
            media_type=media_type,
            schema=schema,
            encodings=encodings,
            origin=first.origin,
        )
        for media_type in _form_types(reader, operation, consumes, has_files=has_files)
    )
    return Body(contents=contents, required=bool(required), origin=first.origin)


def _form_types(
    reader: Reader, operation: Node, consumes: tuple[str, ...], *, has_files: bool
) -> tuple[str, ...]:
    allowed = (_MULTIPART,) if has_files else (_MULTIPART, _URLENCODED)
    chosen = tuple(
        media_type
        for media_type in dict.fromkeys(consumes)
        if media_type.partition(";")[0].strip().lower() in allowed
    )
    if chosen:
        return chosen
    assumed = _MULTIPART if has_files else _URLENCODED
    if consumes:
        reader.shapes.tally.count(
            "body-media-type",
            f'form parameters are not sent as "{consumes[0]}": "{assumed}" is assumed',
            operation.get("consumes") or operation,
            help=f'list "{assumed}" in `consumes`',
        )
    return (assumed,)


def _field(reader: Reader, place: ParameterPlace) -> Schema:
    node = place.node
    if "schema" in node and (schema := reader.schema(node)) is not None:
        reader.schemas.report_foreign(node, "schema", use="of a form parameter")
        return schema
    check_nested_collections(reader, node)
    return reader.schemas.read(node, without=_FORM_WORDS)


def _encoding(reader: Reader, place: ParameterPlace) -> Encoding | None:
    node = place.node
    if reader.shapes.text(node, "type") != "array":
        return None
    # A form field is spelt like a query parameter; "multi" repeats the field.
    style, explode = collection_style(reader.shapes, node, "query")
    return Encoding(name=place.name, style=style, explode=explode)

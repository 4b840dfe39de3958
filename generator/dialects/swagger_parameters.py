"""Parameters and headers whose own object says their type (Swagger 2.0)."""

from __future__ import annotations

from generator.dialects.keywords import MODERN
from generator.dialects.normal import Extensions, Header, Parameter, Schema, Value
from generator.dialects.parameters import ParameterPlace, required_flag
from generator.dialects.reader import Reader
from generator.dialects.styles import Location, collection_style
from generator.load import Node

__all__ = [
    "check_nested_collections",
    "read_item_schema",
    "read_plain_parameter",
    "read_swagger_headers",
    "shown_examples",
]

# Members of such an object that say nothing about the type.
_OUTER_WORDS = frozenset(
    {
        "name",
        "in",
        "required",
        "description",
        "allowEmptyValue",
        "collectionFormat",
        "deprecated",
        "example",
        "examples",
        "schema",
        "style",
        "explode",
        "allowReserved",
    }
)

# Extensions that are about the type; all others are about the parameter.
_TYPE_EXTENSIONS = frozenset(
    {
        "x-nullable",
        "x-ms-enum",
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-descriptions",
        "x-enum-elements",
        "x-extensible-enum",
        "x-ms-format",
        "x-format",
    }
)


def read_plain_parameter(
    reader: Reader, place: ParameterPlace, location: Location
) -> Parameter:
    """Return a parameter that is no body."""
    shapes = reader.shapes
    node, name = place.node, place.name
    schema = reader.schema(node)
    if schema is None:
        schema = read_item_schema(reader, node)
    elif shapes.dialect == "swagger-2.0":
        reader.schemas.report_foreign(node, "schema", use=f"of a {location} parameter")
    style, explode = collection_style(shapes, node, location)
    return Parameter(
        name=name,
        location=location,
        schema=schema,
        required=required_flag(reader, node, name, location),
        style=style,
        explode=explode,
        allow_empty=shapes.flag(node, "allowEmptyValue"),
        deprecated=shapes.flag(node, "deprecated"),
        description=shapes.prose(node, "description"),
        examples=shown_examples(reader, node),
        is_shared=place.is_shared,
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def read_swagger_headers(reader: Reader, node: Node) -> tuple[Header, ...]:
    """Return the headers under `headers`."""
    shapes = reader.shapes
    headers = []
    for name, item in shapes.members(node, "headers"):
        target = shapes.object(item, "header")
        if target is None:
            headers.append(Header(name=name, schema=None, origin=item.origin))
            continue
        schema = reader.schema(target)
        if schema is None:
            schema = read_item_schema(reader, target)
        headers.append(
            Header(
                name=name,
                schema=schema,
                description=shapes.prose(target, "description"),
                origin=target.origin,
                extensions=reader.extensions(target),
            )
        )
    return tuple(headers)


def read_item_schema(
    reader: Reader, node: Node, *, extensions: Extensions | None = None
) -> Schema:
    """Return the schema that a parameter or header is of its own."""
    check_nested_collections(reader, node)
    return reader.schemas.read(
        node, without=_OUTER_WORDS, extensions=_TYPE_EXTENSIONS.__contains__
    )


def check_nested_collections(reader: Reader, node: Node) -> None:
    """Warn of lists in a list that are separated in a way of their own."""
    items = node.get("items")
    while items is not None:
        format_ = items.get("collectionFormat")
        if format_ is not None and format_.value not in (None, "csv"):
            reader.shapes.diagnostics.warning(
                "unsupported",
                f'"{format_.value}" for lists in a list is left out: commas separate'
                " them",
                format_.origin,
            )
        items = items.get("items")


def shown_examples(reader: Reader, node: Node) -> tuple[Value, ...]:
    """Return the examples of a parameter; Swagger has them as extensions only."""
    if reader.shapes.dialect in MODERN:
        return reader.examples(node)
    found = list(reader.examples(node))
    value = node.value
    if isinstance(value, dict):
        if "x-example" in value:
            found.append(value["x-example"])
        examples = value.get("x-examples")
        if isinstance(examples, dict):
            found.extend(examples.values())
        elif isinstance(examples, list):
            found.extend(examples)
    return tuple(found)

"""What is said about a value beside its shape: prose, defaults, names."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dialects.normal import Extensions, Schema, Value
from generator.lower.enums import enum_name
from generator.lower.index import SchemaIndex
from generator.lower.shape import all_parts
from generator.model.types import NO_DOCS, Docs, JsonValue

__all__ = [
    "carriers",
    "docs_of",
    "override_of",
    "own_parts",
    "plain_value",
    "schema_override",
    "text_of",
]

_LONGEST_CHAIN = 20


def carriers(schema: Schema, index: SchemaIndex) -> Iterator[Schema]:
    """Yield the schemas whose annotations hold for a value, the nearest first.

    They are the schema itself, the inline parts of its allOf, and what it refers to
    where it refers to one schema only.
    """
    seen = 0
    current: Schema | None = schema
    while current is not None and seen < _LONGEST_CHAIN:
        seen += 1
        yield from own_parts(current)
        references = [part.ref for part in own_parts(current) if part.ref is not None]
        unique = set(references)
        current = index.schemas.get(unique.pop()) if len(unique) == 1 else None


def own_parts(schema: Schema) -> Iterator[Schema]:
    """Yield the schema and the parts of its allOf, the last one first."""
    yield schema
    yield from reversed(all_parts(schema))


def docs_of(schema: Schema, index: SchemaIndex) -> Docs:
    """Return the nearest prose about a value."""
    for carrier in carriers(schema, index):
        if carrier.description or carrier.external_url:
            return Docs(
                description=carrier.description or "",
                external_url=carrier.external_url or "",
            )
    return NO_DOCS


def override_of(extensions: Extensions) -> str | None:
    """Return the name that extensions force, None where they force none."""
    for key in ("x-apistrata-name", "x-ms-client-name"):
        name = extensions.get(key)
        if isinstance(name, str) and name:
            return name
    return None


def schema_override(schema: Schema) -> str | None:
    """Return the name that a schema's extensions force, x-ms-enum's included."""
    return override_of(schema.extensions) or enum_name(schema)


def plain_value(value: Value) -> JsonValue:
    """Return a copy of a document's value that knows nothing of its place."""
    if isinstance(value, dict):
        mapping: dict[str, JsonValue] = {}
        for key, item in value.items():
            mapping[key] = plain_value(item)
        return mapping
    if isinstance(value, list):
        items: list[JsonValue] = []
        for item in value:
            items.append(plain_value(item))
        return items
    return value


def text_of(value: object) -> str | None:
    """Return a text that is not empty, None for anything else."""
    return value if isinstance(value, str) and value else None

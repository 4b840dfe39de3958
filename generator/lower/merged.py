"""A schema with everything that it is composed of, and what it describes."""

from __future__ import annotations

from generator.dialects.normal import Discriminator, Schema, SchemaKey
from generator.lower.enums import is_enum
from generator.lower.scalars import infer_kind
from generator.lower.shape import value_types
from generator.values import dataclass

__all__ = ["Choice", "Entry", "Merged", "form_of"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A property and where it comes from.

    `declared_in` is the named schema in whose text it stands, `base` the direct base
    that brings it; both None for the schema's own.
    """

    schema: Schema
    declared_in: SchemaKey | None = None
    base: SchemaKey | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A oneOf or an anyOf."""

    members: tuple[Schema, ...]
    is_exclusive: bool
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """A schema without references and compositions, and what these bring apart."""

    schema: Schema
    entries: tuple[tuple[str, Entry], ...] = ()
    choices: tuple[Choice, ...] = ()
    bases: tuple[SchemaKey, ...] = ()
    conflict: str | None = None
    sources: frozenset[SchemaKey] = frozenset()
    """Where its parts are written; equal sources make equal schemas."""


def form_of(merged: Merged) -> str:
    """Return what a merged schema describes.

    One of `enum`, `union`, `types` (several JSON types), `object`, `map`, `array`, a
    scalar kind, `never`, `conflict`, or `anything` where nothing shapes the values.
    """
    schema = merged.schema
    if schema.always is False:
        return "never"
    if merged.conflict is not None:
        return "conflict"
    if is_enum(schema):
        return "enum"
    if merged.choices:
        return "union"
    types = value_types(schema)
    if len(types) > 1:
        return "types"
    form = types[0] if types else _implied(merged)
    if form == "object" and not _is_record(merged):
        return "map"
    return form


def _implied(merged: Merged) -> str:
    schema = merged.schema
    if (
        merged.entries
        or merged.bases
        or schema.additional_properties is not None
        or schema.pattern_properties
        or schema.min_properties is not None
        or schema.max_properties is not None
    ):
        return "object"
    if schema.items is not None or schema.prefix_items:
        return "array"
    inferred = infer_kind(schema)
    if inferred is None and schema.types == ("null",):
        return "null"
    return inferred or "anything"


def _is_record(merged: Merged) -> bool:
    additional = merged.schema.additional_properties
    return bool(
        merged.entries
        or merged.bases
        or merged.schema.discriminator is not None
        or (
            additional is not None
            and additional.always is False
            and not merged.schema.pattern_properties
        )
    )

"""Arrays, tuples and maps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema
from generator.lower.packed import KEYWORD, packing_of, warn_unpackable
from generator.lower.places import Place
from generator.lower.scalars import lower_constraints
from generator.lower.unions import unite
from generator.model.types import (
    ANYTHING,
    Anything,
    Array,
    Map,
    Never,
    Nullable,
    Tuple,
    Type,
)

__all__ = ["TypeOf", "any_of_values", "lower_array", "lower_map"]

TypeOf: TypeAlias = Callable[[Schema, Place], Type]
"""What lowers a schema that stands at a place."""


def lower_array(
    schema: Schema, place: Place, type_of: TypeOf, diagnostics: Diagnostics
) -> Type:
    """Return the array, or the tuple where the first items have their own types."""
    constraints = lower_constraints(schema, "array")
    inner = place.add("item")
    item = ANYTHING if schema.items is None else type_of(schema.items, inner)
    if not schema.prefix_items:
        packing = packing_of(schema, item, diagnostics)
        return Array(item=item, constraints=constraints, packing=packing)
    if KEYWORD in schema.extensions:
        warn_unpackable(schema, diagnostics)
    items = tuple(
        type_of(member, inner.add(str(position)))
        for position, member in enumerate(schema.prefix_items, 1)
    )
    is_closed = isinstance(item, Never) or schema.max_items == len(items)
    rest = None if is_closed else item
    return Tuple(items=items, rest=rest, constraints=constraints)


def lower_map(schema: Schema, place: Place, type_of: TypeOf) -> Map:
    """Return the map of an object without properties."""
    additional = schema.additional_properties or schema.unevaluated_properties
    constraints = lower_constraints(schema, "object")
    inner = place.add("value")
    if not schema.pattern_properties:
        value = ANYTHING if additional is None else type_of(additional, inner)
        return Map(value=value, constraints=constraints)
    value = any_of_values(schema, additional, inner, type_of)
    pattern = None
    if len(schema.pattern_properties) == 1 and not _is_typed(additional):
        pattern = schema.pattern_properties[0][0]
    return Map(value=value, key_pattern=pattern, constraints=constraints)


def any_of_values(
    schema: Schema, additional: Schema | None, place: Place, type_of: TypeOf
) -> Type:
    """Return what the members may be whose names have patterns, and all the others."""
    values = [type_of(member, place) for _, member in schema.pattern_properties]
    if additional is not None and _is_typed(additional):
        values.append(type_of(additional, place))
    found = unite(values, is_exclusive=False)
    if isinstance(found, Anything) or not any(
        isinstance(value, Nullable) for value in values
    ):
        return found
    return Nullable(type=found)


def _is_typed(schema: Schema | None) -> bool:
    return schema is not None and schema.always is None

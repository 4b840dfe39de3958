"""The keywords of several schemas that all hold, brought into one schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from generator.dialects.normal import Extensions, Schema, Value
from generator.lower.packed import KEYWORD
from generator.lower.shape import has_shape, value_types
from generator.origin import join_pointer

__all__ = ["common_types", "meet", "meet_property"]

_Item = TypeVar("_Item")
_Number = TypeVar("_Number", int, "int | float")

_INHERITED_EXTENSIONS = (
    "x-ms-enum",
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-descriptions",
    "x-extensible-enum",
    "x-ms-secret",
    KEYWORD,
)
"""What belongs to the values rather than to the schema that was written around them."""


def meet(schema: Schema, parts: Sequence[Schema]) -> tuple[Schema, str | None, bool]:
    """Return the keywords of all parts in one schema, and how far they can meet.

    The second value says which types exclude each other; the third, whether any allowed
    value is allowed by all (else the last part's values stand).

    Properties and alternatives are left out. Names, prose and the discriminator are
    `schema`'s.
    """
    types, conflict = _types(parts)
    enum, has_values = _enum(parts)
    found = Schema(
        key=schema.key,
        origin=schema.origin,
        always=False if any(part.always is False for part in parts) else None,
        types=types,
        format=_last(part.format for part in parts),
        enum=enum,
        minimum=_most(max, [part.minimum for part in parts]),
        maximum=_most(min, [part.maximum for part in parts]),
        exclusive_minimum=_most(max, [part.exclusive_minimum for part in parts]),
        exclusive_maximum=_most(min, [part.exclusive_maximum for part in parts]),
        multiple_of=_last(part.multiple_of for part in parts),
        min_length=_most(max, [part.min_length for part in parts]),
        max_length=_most(min, [part.max_length for part in parts]),
        pattern=_last(part.pattern for part in parts),
        min_items=_most(max, [part.min_items for part in parts]),
        max_items=_most(min, [part.max_items for part in parts]),
        unique_items=any(part.unique_items for part in parts),
        min_properties=_most(max, [part.min_properties for part in parts]),
        max_properties=_most(min, [part.max_properties for part in parts]),
        required=tuple(dict.fromkeys(name for part in parts for name in part.required)),
        additional_properties=_both(
            schema,
            "additionalProperties",
            [part.additional_properties for part in parts],
        ),
        unevaluated_properties=_both(
            schema,
            "unevaluatedProperties",
            [part.unevaluated_properties for part in parts],
        ),
        pattern_properties=tuple(
            pair for part in parts for pair in part.pattern_properties
        ),
        items=_both(schema, "items", [part.items for part in parts]),
        prefix_items=_last(part.prefix_items or None for part in parts) or (),
        discriminator=schema.discriminator,
        content_encoding=_last(part.content_encoding for part in parts),
        content_media_type=_last(part.content_media_type for part in parts),
        xml_name=schema.xml_name,
        extensions=_extensions(schema, parts),
    )
    return found, conflict, has_values


def meet_property(
    owner: Schema, name: str, known: Schema, new: Schema
) -> tuple[Schema, bool]:
    """Return what satisfies both declarations, and whether it is not `known`."""
    if new is known or any(new is member for member in known.all_of):
        return known, False
    if known.ref is not None and known.ref == new.ref and not has_shape(new):
        return new, True
    if new.one_of or new.any_of or known.one_of or known.any_of:
        return new, True
    both = Schema(
        key=_key_of(owner, "properties", name), origin=new.origin, all_of=(known, new)
    )
    return both, True


def common_types(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    """Return the JSON types that are in both lists; an integer is a number."""
    common = []
    for kind in left:
        if kind in right or (kind == "integer" and "number" in right):
            common.append(kind)
        elif kind == "number" and "integer" in right:
            common.append("integer")
    return tuple(common)


def _key_of(owner: Schema, *tokens: str) -> str:
    file, mark, pointer = owner.key.partition("#")
    return f"{file}{mark or '#'}{join_pointer(pointer, *tokens)}"


def _types(parts: Sequence[Schema]) -> tuple[tuple[str, ...], str | None]:
    found: tuple[str, ...] = ()
    for part in parts:
        types = value_types(part)
        if not types:
            continue
        if not found:
            found = types
            continue
        common = common_types(found, types)
        if not common:
            return found, f'{" or ".join(found)} and {" or ".join(types)}'
        found = common
    return found, None


def _enum(parts: Sequence[Schema]) -> tuple[tuple[Value, ...] | None, bool]:
    found: tuple[Value, ...] | None = None
    has_values = True
    for part in parts:
        values = (part.const,) if part.has_const else part.enum
        if values is None:
            continue
        common = (
            values
            if found is None
            else tuple(value for value in found if value in values)
        )
        has_values = has_values and (bool(common) or not values)
        found = common or values
    return found, has_values


def _most(
    choose: Callable[[list[_Number]], _Number], values: Sequence[_Number | None]
) -> _Number | None:
    written = [value for value in values if value is not None]
    return choose(written) if written else None


def _last(values: Iterable[_Item | None]) -> _Item | None:
    found = None
    for value in values:
        if value is not None:
            found = value
    return found


def _both(schema: Schema, keyword: str, values: list[Schema | None]) -> Schema | None:
    written = [value for value in values if value is not None]
    if not written:
        return None
    closed = [value for value in written if value.always is False]
    if closed:
        return closed[0]
    narrow = [value for value in written if value.always is not True]
    unique: list[Schema] = []
    for value in narrow:
        if not any(value is other for other in unique):
            unique.append(value)
    if len(unique) < 2:
        return (unique or written)[-1]
    return Schema(
        key=_key_of(schema, keyword), origin=unique[-1].origin, all_of=tuple(unique)
    )


def _extensions(schema: Schema, parts: Sequence[Schema]) -> Extensions:
    found: dict[str, Value] = {}
    for part in parts:
        for key in _INHERITED_EXTENSIONS:
            if key in part.extensions:
                found[key] = part.extensions[key]
    found.update(schema.extensions)
    return found

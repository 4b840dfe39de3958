"""What a schema's keywords say by themselves, before anything is resolved."""

from __future__ import annotations

from generator.dialects.normal import Schema

__all__ = [
    "all_parts",
    "has_constraints",
    "has_options",
    "has_plain_shape",
    "has_shape",
    "is_bare_reference",
    "is_null_only",
    "is_required_only",
    "unchecked_keywords",
    "value_types",
]


def has_constraints(schema: Schema) -> bool:
    """Return whether any assertion narrows the values without changing the shape."""
    return (
        schema.minimum is not None
        or schema.maximum is not None
        or schema.exclusive_minimum is not None
        or schema.exclusive_maximum is not None
        or schema.multiple_of is not None
        or schema.min_length is not None
        or schema.max_length is not None
        or schema.pattern is not None
        or schema.min_items is not None
        or schema.max_items is not None
        or schema.unique_items
        or schema.min_properties is not None
        or schema.max_properties is not None
    )


def has_shape(schema: Schema) -> bool:
    """Return whether more than reference, allOf, type and format shape the values."""
    return bool(
        schema.properties or schema.one_of or schema.any_of or has_plain_shape(schema)
    )


def has_plain_shape(schema: Schema) -> bool:
    """Return the same without looking at properties and alternatives."""
    return bool(
        schema.enum is not None
        or schema.has_const
        or schema.required
        or schema.items is not None
        or schema.prefix_items
        or schema.pattern_properties
        or _restricts(schema.additional_properties)
        or _restricts(schema.unevaluated_properties)
        or schema.always is False
        or schema.content_encoding
        or schema.content_media_type
        or "x-extensible-enum" in schema.extensions
        or has_constraints(schema)
    )


def all_parts(schema: Schema) -> tuple[Schema, ...]:
    """Return what a value must satisfy beside the schema's own keywords.

    It is the allOf, and the only member of a oneOf or anyOf that has one beside null.
    """
    if not schema.one_of and not schema.any_of:
        return schema.all_of
    parts = list(schema.all_of)
    for members in (schema.one_of, schema.any_of):
        if members and len(members) <= 2:
            real = [member for member in members if not is_null_only(member)]
            if len(real) == 1:
                parts.append(real[0])
    return tuple(parts)


def has_options(members: tuple[Schema, ...]) -> bool:
    """Return whether a oneOf or anyOf leaves a choice beside null."""
    if len(members) > 2:
        return True
    return sum(not is_null_only(member) for member in members) != 1 and bool(members)


def is_bare_reference(schema: Schema) -> bool:
    """Return whether a schema is a reference with at most annotations and null."""
    return (
        schema.ref is not None
        and not schema.all_of
        and not value_types(schema)
        and not schema.format
        and not has_shape(schema)
    )


def is_null_only(schema: Schema) -> bool:
    """Return whether null is the only value the schema itself names."""
    if schema.ref is not None or schema.all_of or schema.one_of or schema.any_of:
        return False
    if schema.has_const:
        return schema.const is None
    if schema.enum is not None:
        return bool(schema.enum) and all(value is None for value in schema.enum)
    return schema.types == ("null",) and not has_shape(schema)


def is_required_only(schema: Schema) -> bool:
    """Return whether the schema merely says which properties must (not) be there."""
    if schema.ref is not None or schema.all_of or schema.format:
        return False
    if any(kind != "object" for kind in schema.types) or not (
        schema.required or schema.not_ is not None
    ):
        return False
    nested = (*schema.one_of, *schema.any_of)
    if not all(map(is_required_only, nested)):
        return False
    if any(not _is_blank(member) for _, member in schema.properties):
        return False
    return not (
        schema.enum is not None
        or schema.has_const
        or schema.items is not None
        or schema.prefix_items
        or schema.pattern_properties
        or _restricts(schema.additional_properties)
        or has_constraints(schema)
    )


def value_types(schema: Schema) -> tuple[str, ...]:
    """Return the written types without null."""
    types = schema.types
    return tuple(kind for kind in types if kind != "null") if "null" in types else types


def unchecked_keywords(schema: Schema) -> tuple[str, ...]:
    """Return the written keywords that only narrow and that no type can express."""
    found = []
    if schema.not_ is not None:
        found.append("not")
    if schema.if_ is not None:
        found.append("if")
    if schema.dependent_required:
        found.append("dependentRequired")
    if schema.dependent_schemas:
        found.append("dependentSchemas")
    if schema.property_names is not None:
        found.append("propertyNames")
    if schema.unevaluated_items is not None:
        found.append("unevaluatedItems")
    if schema.contains is not None:
        found.append("contains")
    return tuple(found)


def _restricts(schema: Schema | None) -> bool:
    return schema is not None and schema.always is not True and not _is_blank(schema)


def _is_blank(schema: Schema) -> bool:
    return (
        schema.ref is None
        and schema.always is not False
        and not schema.types
        and not schema.format
        and not schema.all_of
        and not has_shape(schema)
    )

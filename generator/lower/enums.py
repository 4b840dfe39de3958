"""Lists of allowed values: enum, const, and the extensions that name or open them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema, Value
from generator.lower.shape import value_types
from generator.model.types import (
    Enum,
    EnumValue,
    JsonScalar,
    Scalar,
    ScalarKind,
    Type,
)
from generator.origin import Origin

__all__ = ["enum_facts", "enum_name", "enum_of", "is_enum", "lower_enum"]


def is_enum(schema: Schema) -> bool:
    """Return whether the schema itself lists its values."""
    return (
        schema.enum is not None
        or schema.has_const
        or isinstance(schema.extensions.get("x-extensible-enum"), list)
    )


def enum_name(schema: Schema) -> str | None:
    """Return the name that x-ms-enum gives, None where it gives none."""
    extension = schema.extensions.get("x-ms-enum")
    name = extension.get("name") if isinstance(extension, dict) else None
    return name if isinstance(name, str) and name else None


def enum_facts(enum: Enum) -> tuple[object, ...]:
    """Return what makes two enums the same wherever they are written."""
    values = tuple((type(item.value), item.value) for item in enum.values)
    return (enum.kind, values, enum.is_open, enum.format)


def lower_enum(schema: Schema, diagnostics: Diagnostics) -> Type | None:
    """Return the enum without its null; None where its values are no scalars.

    Values that plainly mean another type than the declared one are read as that type,
    with a warning. A list of both booleans is a boolean; a list of null alone is null.
    """
    written = _written_values(schema)
    if any(isinstance(value, (list, dict)) for value in written):
        diagnostics.warning(
            "enum-not-scalar",
            "allowed values that are lists or objects are not checked",
            schema.origin,
        )
        return None
    declared = _declared_kind(schema)
    names, descriptions = _names(schema, len(written))
    values: list[EnumValue] = []
    seen: set[tuple[type, object]] = set()
    for position, original in enumerate(written):
        if original is None or isinstance(original, (list, dict)):
            continue
        value = _coerced(original, declared, schema.origin, diagnostics)
        if (type(value), value) in seen:
            continue
        seen.add((type(value), value))
        named, described = _azure_value(schema, original)
        values.append(
            EnumValue(
                value=value,
                name=named or names[position],
                description=described or descriptions[position],
                origin=schema.origin,
            )
        )
    if not values:
        return Scalar(kind="null") if written else None
    return enum_of(values, declared, is_open=_is_open(schema), format=schema.format)


def enum_of(
    values: Sequence[EnumValue],
    declared: ScalarKind | None,
    *,
    is_open: bool,
    format: str | None,
) -> Type:
    """Return the enum of these values (at least one), or what it amounts to."""
    kinds = {_kind_of(item.value) for item in values}
    kind: ScalarKind | None = None
    if len(kinds) == 1:
        kind = kinds.pop()
        if kind == "integer" and declared == "number":
            kind = "number"
    elif kinds == {"integer", "number"}:
        kind = "number"
    if kind == "boolean" and len(values) == 2:
        return Scalar(kind="boolean")
    return Enum(
        kind=kind or "mixed",
        values=tuple(values),
        is_open=is_open,
        is_const=len(values) == 1 and not is_open,
        format=format,
    )


def _written_values(schema: Schema) -> tuple[Value, ...]:
    if schema.has_const:
        return (schema.const,)
    if schema.enum is not None:
        return schema.enum
    extensible = schema.extensions.get("x-extensible-enum")
    return tuple(extensible) if isinstance(extensible, list) else ()


def _is_open(schema: Schema) -> bool:
    azure = schema.extensions.get("x-ms-enum")
    if isinstance(azure, dict) and azure.get("modelAsString") is True:
        return True
    return bool(schema.extensions.get("x-extensible-enum"))


def _declared_kind(schema: Schema) -> ScalarKind | None:
    match value_types(schema):
        case ("string",):
            return "string"
        case ("integer",):
            return "integer"
        case ("number",):
            return "number"
        case ("boolean",):
            return "boolean"
        case _:
            return None


def _kind_of(value: JsonScalar) -> ScalarKind:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"


def _coerced(
    value: str | int | float | bool,
    declared: ScalarKind | None,
    origin: Origin,
    diagnostics: Diagnostics,
) -> JsonScalar:
    if declared is None or _fits(value, declared):
        return value
    result = _converted(value, declared)
    if result is None:
        diagnostics.warning(
            "enum-type",
            f"the allowed value {value!r} is no {declared}",
            origin,
            help="change the value or the type",
        )
        return value
    if not (isinstance(result, int) and isinstance(value, float)):
        diagnostics.warning(
            "enum-type",
            f"the allowed value {value!r} is no {declared}; it is read as {result!r}",
            origin,
            help="quote it, or change the type",
        )
    return result


def _fits(value: str | int | float | bool, declared: ScalarKind) -> bool:
    kind = _kind_of(value)
    return kind == declared or (declared == "number" and kind == "integer")


def _converted(value: str | int | float | bool, declared: ScalarKind) -> JsonScalar:
    match declared, value:
        case "string", bool():
            return "true" if value else "false"
        case "string", int() | float():
            return str(value)
        case "boolean", "true" | "false":
            return value == "true"
        case "integer", float() if value.is_integer():
            return int(value)
        case "integer" | "number", str():
            for read in (int, float) if declared == "number" else (int,):
                try:
                    return read(value)
                except ValueError:
                    continue
    return None


def _names(schema: Schema, count: int) -> tuple[Sequence[str | None], Sequence[str]]:
    extensions = schema.extensions
    names = _texts(extensions, ("x-enum-varnames", "x-enumNames"), count)
    descriptions = _texts(extensions, ("x-enum-descriptions",), count)
    return [name or None for name in names], descriptions


def _texts(
    extensions: Mapping[str, Value], keys: tuple[str, ...], count: int
) -> list[str]:
    for key in keys:
        value = extensions.get(key)
        if isinstance(value, list) and len(value) == count:
            return [item if isinstance(item, str) else "" for item in value]
    return [""] * count


def _azure_value(schema: Schema, value: Value) -> tuple[str | None, str]:
    azure = schema.extensions.get("x-ms-enum")
    listed = azure.get("values") if isinstance(azure, dict) else None
    for item in listed if isinstance(listed, list) else ():
        if isinstance(item, dict) and str(item.get("value")) == str(value):
            name, text = item.get("name"), item.get("description")
            return (
                name if isinstance(name, str) and name else None,
                text if isinstance(text, str) else "",
            )
    return None, ""

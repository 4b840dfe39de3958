"""Strings, numbers, booleans and null, with formats and constraints."""

from __future__ import annotations

from generator.dialects.normal import Schema
from generator.lower.shape import has_constraints
from generator.model.types import NO_CONSTRAINTS, Constraints, Scalar, ScalarKind

__all__ = ["infer_kind", "lower_constraints", "lower_scalar", "scalar_kind"]

_KINDS: dict[str, ScalarKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}

_FORMATS: dict[str, ScalarKind] = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
    "date": "string",
    "date-time": "string",
    "date-time-rfc1123": "string",
    "date-time-rfc7231": "string",
    "http-date": "string",
    "time": "string",
    "duration": "string",
    "uuid": "string",
    "uri": "string",
    "url": "string",
    "email": "string",
    "hostname": "string",
    "ipv4": "string",
    "ipv6": "string",
    "byte": "string",
    "base64url": "string",
    "binary": "string",
    "password": "string",
}
"""What a format implies where no type is written."""


def scalar_kind(name: str) -> ScalarKind | None:
    """Return the scalar kind called `name`, None for any other word."""
    return _KINDS.get(name)


def infer_kind(schema: Schema) -> ScalarKind | None:
    """Return what a schema without a type must mean, going by its other keywords."""
    if schema.format is not None and schema.format in _FORMATS:
        return _FORMATS[schema.format]
    if (
        schema.pattern is not None
        or schema.min_length is not None
        or schema.max_length is not None
        or schema.content_encoding is not None
    ):
        return "string"
    if (
        schema.minimum is not None
        or schema.maximum is not None
        or schema.exclusive_minimum is not None
        or schema.exclusive_maximum is not None
        or schema.multiple_of is not None
    ):
        return "number"
    return None


def lower_scalar(schema: Schema, kind: ScalarKind) -> Scalar:
    """Return the scalar of this kind with the constraints that can apply to it."""
    if kind == "string":
        return Scalar(
            kind=kind,
            format=schema.format,
            constraints=lower_constraints(schema, kind),
            is_secret=schema.format == "password"
            or schema.extensions.get("x-ms-secret") is True,
            encoding=schema.content_encoding,
            media_type=schema.content_media_type,
        )
    return Scalar(
        kind=kind, format=schema.format, constraints=lower_constraints(schema, kind)
    )


def lower_constraints(schema: Schema, kind: str) -> Constraints:
    """Return the assertions of the schema that concern values of JSON type `kind`."""
    if not has_constraints(schema):
        return NO_CONSTRAINTS
    match kind:
        case "string":
            found = Constraints(
                min_length=schema.min_length,
                max_length=schema.max_length,
                pattern=schema.pattern,
            )
        case "integer" | "number":
            found = Constraints(
                minimum=schema.minimum,
                maximum=schema.maximum,
                exclusive_minimum=schema.exclusive_minimum,
                exclusive_maximum=schema.exclusive_maximum,
                multiple_of=schema.multiple_of,
            )
        case "array":
            found = Constraints(
                min_items=schema.min_items,
                max_items=schema.max_items,
                unique_items=schema.unique_items,
            )
        case "object":
            found = Constraints(
                min_properties=schema.min_properties,
                max_properties=schema.max_properties,
            )
        case _:
            return NO_CONSTRAINTS
    return NO_CONSTRAINTS if found == NO_CONSTRAINTS else found

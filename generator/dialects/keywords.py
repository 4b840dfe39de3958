"""The keywords of schemas: what each one holds, and which dialects have it.

A keyword of another dialect is read all the same, with a warning: documents say 3.1 and
use 3.0's `nullable`, or say 3.0 and list types.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from generator.dialects.normal import Dialect

__all__ = [
    "BESIDE_REFERENCE",
    "KEYWORDS",
    "MODERN",
    "SILENT",
    "TYPES",
    "TYPE_HABITS",
    "Holds",
    "Keyword",
]

Holds: TypeAlias = Literal[
    "text",
    "flag",
    "number",
    "count",
    "value",
    "values",
    "schema",
    "schemas",
    "named-schemas",
    "named-texts",
    "own",
]
"""What a keyword holds; "own" is what needs a reader of its own."""

ALL: frozenset[Dialect] = frozenset(
    {"swagger-2.0", "openapi-3.0", "openapi-3.1", "openapi-3.2"}
)
OPENAPI: frozenset[Dialect] = ALL - {"swagger-2.0"}
MODERN: frozenset[Dialect] = frozenset({"openapi-3.1", "openapi-3.2"})
NONE: frozenset[Dialect] = frozenset()


class Keyword(NamedTuple):
    """A field of the normal form (none for "own"), what it holds, its dialects."""

    field: str
    holds: Holds
    dialects: frozenset[Dialect]


KEYWORDS: dict[str, Keyword] = {
    # Own readers: spelt differently from dialect to dialect.
    "type": Keyword("", "own", ALL),
    "nullable": Keyword("", "own", frozenset({"openapi-3.0"})),
    "exclusiveMinimum": Keyword("", "own", ALL),
    "exclusiveMaximum": Keyword("", "own", ALL),
    "required": Keyword("", "own", ALL),
    "items": Keyword("", "own", ALL),
    "example": Keyword("", "own", ALL),
    "examples": Keyword("", "own", MODERN),
    "discriminator": Keyword("", "own", ALL),
    "externalDocs": Keyword("", "own", ALL),
    "xml": Keyword("", "own", ALL),
    "dependencies": Keyword("", "own", NONE),
    # Annotations.
    "title": Keyword("title", "text", ALL),
    "description": Keyword("description", "text", ALL),
    "format": Keyword("format", "text", ALL),
    "default": Keyword("default", "value", ALL),
    "deprecated": Keyword("deprecated", "flag", OPENAPI),
    "readOnly": Keyword("read_only", "flag", ALL),
    "writeOnly": Keyword("write_only", "flag", OPENAPI),
    "contentEncoding": Keyword("content_encoding", "text", MODERN),
    "contentMediaType": Keyword("content_media_type", "text", MODERN),
    "contentSchema": Keyword("content_schema", "schema", MODERN),
    # Any type.
    "enum": Keyword("enum", "values", ALL),
    "const": Keyword("const", "value", MODERN),
    # Numbers and strings.
    "minimum": Keyword("minimum", "number", ALL),
    "maximum": Keyword("maximum", "number", ALL),
    "multipleOf": Keyword("multiple_of", "number", ALL),
    "minLength": Keyword("min_length", "count", ALL),
    "maxLength": Keyword("max_length", "count", ALL),
    "pattern": Keyword("pattern", "text", ALL),
    # Arrays.
    "minItems": Keyword("min_items", "count", ALL),
    "maxItems": Keyword("max_items", "count", ALL),
    "uniqueItems": Keyword("unique_items", "flag", ALL),
    "prefixItems": Keyword("prefix_items", "schemas", MODERN),
    "unevaluatedItems": Keyword("unevaluated_items", "schema", MODERN),
    "contains": Keyword("contains", "schema", MODERN),
    "minContains": Keyword("min_contains", "count", MODERN),
    "maxContains": Keyword("max_contains", "count", MODERN),
    # Objects.
    "properties": Keyword("properties", "named-schemas", ALL),
    "additionalProperties": Keyword("additional_properties", "schema", ALL),
    "minProperties": Keyword("min_properties", "count", ALL),
    "maxProperties": Keyword("max_properties", "count", ALL),
    "patternProperties": Keyword("pattern_properties", "named-schemas", MODERN),
    "propertyNames": Keyword("property_names", "schema", MODERN),
    "unevaluatedProperties": Keyword("unevaluated_properties", "schema", MODERN),
    "dependentRequired": Keyword("dependent_required", "named-texts", MODERN),
    "dependentSchemas": Keyword("dependent_schemas", "named-schemas", MODERN),
    # Composition.
    "allOf": Keyword("all_of", "schemas", ALL),
    "oneOf": Keyword("one_of", "schemas", OPENAPI),
    "anyOf": Keyword("any_of", "schemas", OPENAPI),
    "not": Keyword("not_", "schema", OPENAPI),
    "if": Keyword("if_", "schema", MODERN),
    "then": Keyword("then", "schema", MODERN),
    "else": Keyword("else_", "schema", MODERN),
}

SILENT = frozenset(
    {
        "$ref",
        "$dynamicRef",
        "$recursiveRef",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "$vocabulary",
        "definitions",
        # Of lists in a list (Swagger 2.0 sec. 5.2.14); the parameters' readers look.
        "collectionFormat",
    }
)
"""Keywords that say nothing about a value: homes, names and references."""

BESIDE_REFERENCE = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "writeOnly",
        "xml",
    }
)
"""What counts beside `$ref` in the dialects that say that nothing does."""

TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})

TYPE_HABITS: dict[str, tuple[str, str | None]] = {
    "any": ("", None),
    "mixed": ("", None),
    "bool": ("boolean", None),
    "int": ("integer", None),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "long": ("integer", "int64"),
    "float": ("number", "float"),
    "double": ("number", "double"),
    "decimal": ("number", "decimal"),
    "numeric": ("number", None),
    "str": ("string", None),
    "text": ("string", None),
    "date": ("string", "date"),
    "datetime": ("string", "date-time"),
    "date-time": ("string", "date-time"),
    "uuid": ("string", "uuid"),
    "guid": ("string", "uuid"),
    "uri": ("string", "uri"),
    "url": ("string", "uri"),
    "email": ("string", "email"),
    "byte": ("string", "byte"),
    "binary": ("string", "binary"),
    "file": ("string", "binary"),
    "enum": ("string", None),
    "list": ("array", None),
    "dict": ("object", None),
    "map": ("object", None),
    "hash": ("object", None),
    "json": ("object", None),
}
"""Words that people write as a type: the type they mean, and the format it implies."""

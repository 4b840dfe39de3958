"""What a document says and no value feels, compared where it is written."""

# `maxLength` of an integer, `properties` of a string, a parameter that the path has no
# place for: the model drops them, rightly. Whoever edited one meant something by it,
# so that the edit is told, at the level of prose.

from __future__ import annotations

from collections.abc import Iterable

from generator.model import JsonValue

__all__ = ["idle_keywords", "is_overridden", "parts_of", "placeless_parameters"]

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_STRINGS = ("minLength", "maxLength", "pattern", "contentSchema")
_ARRAYS = (
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
)
_OBJECTS = (
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
)
# JSON Schema validation, sec. 6: a keyword of one type lets all other types pass.
_KINDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_NUMBERS, frozenset({"integer", "number"})),
    **dict.fromkeys(_STRINGS, frozenset({"string"})),
    **dict.fromkeys(_ARRAYS, frozenset({"array"})),
    **dict.fromkeys(_OBJECTS, frozenset({"object"})),
    "format": frozenset({"string", "integer", "number", "boolean", "file"}),
}


def idle_keywords(
    old: dict[str, JsonValue], new: dict[str, JsonValue]
) -> frozenset[str]:
    """Return the keywords that say nothing in either of two schemas.

    Where a schema names no type every keyword may say something.
    """
    if _says_object(old, new) or _says_object(new, old):
        return frozenset({"type"}) | _collection_formats(old, new)
    kinds = _types(old) | _types(new)
    if not _types(old) or not _types(new):
        return frozenset()
    return frozenset(
        name
        for name, meant in _KINDS.items()
        if not meant & kinds and not isinstance(old.get(name, new.get(name)), bool)
    ) | _collection_formats(old, new)


def placeless_parameters(
    entries: Iterable[JsonValue], path: str
) -> dict[str, JsonValue]:
    """Return those of the parameters that an operation has no place for.

    Those are parameters of the path that it has no placeholder for, and further bodies
    after the first. `entries` are the path item's, then the operation's, references
    replaced.
    """
    found: dict[str, JsonValue] = {}
    bodies = 0
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        name, location = entry.get("name"), entry.get("in")
        # Swagger 2.0, Parameter Object: there can be only one payload.
        bodies += location == "body"
        has_place = f"{{{name}}}".lower() in path.lower()
        if (location == "path" and not has_place) or (
            location == "body" and bodies > 1
        ):
            found[f'{location} parameter "{name}"'] = entry
    return found


def is_overridden(document: dict[str, JsonValue], name: str) -> bool:
    """Return whether every operation says itself what the document says for all."""
    paths = document.get("paths")
    operations = [
        operation
        for item in (paths.values() if isinstance(paths, dict) else ())
        if isinstance(item, dict)
        for method, operation in item.items()
        if method in _METHODS and isinstance(operation, dict)
    ]
    return bool(operations) and all(name in operation for operation in operations)


def parts_of(schema: dict[str, JsonValue]) -> list[str]:
    """Return the names of the schemas that an `allOf` brings together, sorted."""
    listed = schema.get("allOf")
    names = [
        reference.rsplit("/", 1)[-1]
        for part in (listed if isinstance(listed, list) else ())
        if isinstance(part, dict) and isinstance(reference := part.get("$ref"), str)
    ]
    return sorted(names)


def _says_object(old: dict[str, JsonValue], new: dict[str, JsonValue]) -> bool:
    """Return whether one says what members without a type are held to mean."""
    both = bool(old.get("properties")) and bool(new.get("properties"))
    return both and "type" not in old and new.get("type") == "object"


def _types(schema: dict[str, JsonValue]) -> frozenset[str]:
    written = schema.get("type")
    listed = written if isinstance(written, list) else [written]
    return frozenset(item for item in listed if isinstance(item, str)) - {"null"}


def _collection_formats(
    old: dict[str, JsonValue], new: dict[str, JsonValue]
) -> frozenset[str]:
    # Swagger 2.0, Parameter Object: it says how a list is written into a URL or a
    # header; a schema inside a body has no such thing.
    is_parameter = "in" in old or "in" in new
    return frozenset() if is_parameter else frozenset({"collectionFormat"})

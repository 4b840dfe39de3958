"""The errors of `jsonschema`, told so that the author of a document can mend them.

A meta-schema says "one of these" at nearly every place, and its errors then say no more
than that none fits. Each error is followed down into the alternative that came nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from generator.origin import join_pointer

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

__all__ = ["explain"]

_LONGEST = 160

_OF_MEMBERS = frozenset({"required", "additionalProperties", "unevaluatedProperties"})

_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'")

# An overlay may put these into documents of any version; they are read in all.
_WELCOME = frozenset({"itemSchema"})


def explain(errors: Iterable[ValidationError]) -> list[tuple[str, str]]:
    """Return pointer and message of what is wrong, the deepest reason of each error."""
    leaves = [leaf for error in errors for leaf in _leaves(error)]
    # A member whose value is wrong counts as not evaluated: not a fault of its own.
    broken = {
        pointer
        for leaf in leaves
        if leaf.validator != "unevaluatedProperties"
        for pointer in _prefixes(leaf)
    }
    found: list[tuple[str, str]] = []
    judged: set[str] = set()
    for leaf in leaves:
        pointer = _pointer(leaf)
        if leaf.validator == "unevaluatedProperties" and pointer in broken:
            continue
        if leaf.validator not in _OF_MEMBERS:
            # Of several reasons against one value the first is enough.
            if pointer in judged:
                continue
            judged.add(pointer)
        found.extend(_messages(leaf))
    return found


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        yield error
        return
    branches: dict[object, list[ValidationError]] = {}
    for child in error.context:
        branches.setdefault(child.schema_path[0], []).append(child)
    nearest = min(branches.values(), key=_distance)
    for child in nearest:
        yield from _leaves(child)


def _distance(errors: list[ValidationError]) -> tuple[bool, int, int]:
    """Return how far an alternative is from fitting, the nearest first."""
    is_reference = any(
        error.validator == "required" and "$ref" in _missing(error, ["$ref"])
        for error in errors
        if error.validator_value == ["$ref"]
    )
    depth = min(len(error.path) for error in errors)
    return (is_reference, -depth, len(errors))


def _messages(error: ValidationError) -> Iterator[tuple[str, str]]:
    pointer = _pointer(error)
    wanted: Any = error.validator_value  # Any: a piece of the meta-schema
    match error.validator:
        case "required":
            for name in _missing(error, wanted):
                yield pointer, f'"{name}" is missing{_place(error)}'
        case "additionalProperties" | "unevaluatedProperties":
            for name in _unexpected(error):
                if name not in _WELCOME:
                    yield (
                        join_pointer(pointer, name),
                        f'"{name}" is not allowed{_place(error)}',
                    )
        case "type":
            types = [wanted] if isinstance(wanted, str) else wanted
            yield pointer, f"{_label(error)} must be of type {' or '.join(types)}"
        case "enum":
            shown = ", ".join(f'"{value}"' for value in wanted)
            yield pointer, f"{_label(error)} must be one of {_short(shown)}"
        case "const":
            yield pointer, f'{_label(error)} must be "{wanted}"'
        case "pattern":
            yield pointer, f"{_label(error)} must match the pattern {wanted}"
        case "not":
            yield pointer, f"{_label(error)} says things that exclude each other"
        case "uniqueItems":
            yield pointer, f"{_label(error)} holds an element twice"
        case "minItems" | "minProperties" if wanted == 1:
            yield pointer, f"{_label(error)} must not be empty"
        case "minItems" | "minProperties":
            yield pointer, f"{_label(error)} must have at least {wanted} of them"
        case "maxItems" | "maxProperties":
            yield pointer, f"{_label(error)} must have at most {wanted} of them"
        case "oneOf":
            yield pointer, f"{_label(error)} fits several alternatives at once"
        case _:
            yield pointer, _short(f"{_label(error)}: {error.message}")


def _missing(error: ValidationError, wanted: list[str]) -> list[str]:
    if not isinstance(error.instance, dict):
        return []
    missing = [name for name in wanted if name not in error.instance]
    # There is an error for each; the message tells which.
    return [name for name in missing if repr(name) in error.message] or missing


def _unexpected(error: ValidationError) -> list[str]:
    instance = error.instance
    if not isinstance(instance, dict):
        return []
    if error.validator == "unevaluatedProperties":
        said = set(_QUOTED.findall(error.message))
        return [name for name in instance if name in said] or list(instance)
    schema = error.schema if isinstance(error.schema, dict) else {}
    known = schema.get("properties", {})
    patterns = [re.compile(pattern) for pattern in schema.get("patternProperties", ())]
    return [
        name
        for name in instance
        if name not in known and not any(pattern.search(name) for pattern in patterns)
    ]


def _pointer(error: ValidationError) -> str:
    return join_pointer("", *error.absolute_path)


def _prefixes(error: ValidationError) -> Iterator[str]:
    path = list(error.absolute_path)
    for length in range(len(path) + 1):
        yield join_pointer("", *path[:length])


# What a place is called, by the key that holds it, or that holds the list or mapping.
_KINDS = {
    "parameters": "a parameter",
    "responses": "a response",
    "properties": "a schema",
    "schemas": "a schema",
    "definitions": "a schema",
    "schema": "a schema",
    "items": "a schema",
    "additionalProperties": "a schema",
    "allOf": "a schema",
    "oneOf": "a schema",
    "anyOf": "a schema",
    "paths": "a path item",
    "content": "a media type",
    "headers": "a header",
    "info": "the info",
    "requestBody": "a request body",
    "securitySchemes": "a security scheme",
    "securityDefinitions": "a security scheme",
    "servers": "a server",
    "tags": "a tag",
    "get": "an operation",
    "put": "an operation",
    "post": "an operation",
    "delete": "an operation",
    "patch": "an operation",
    "head": "an operation",
    "options": "an operation",
}
_HOLDERS = frozenset(
    {"schema", "items", "additionalProperties", "info", "requestBody"}
    | {"get", "put", "post", "delete", "patch", "head", "options"}
)


def _place(error: ValidationError) -> str:
    path = [str(token) for token in error.absolute_path]
    if not path:
        return " at the top"
    if path[-1] in _HOLDERS and (len(path) < 2 or path[-2] != "properties"):
        return f" in {_KINDS[path[-1]]}"
    if len(path) > 1 and path[-2] in _KINDS and path[-2] not in _HOLDERS:
        return f" in {_KINDS[path[-2]]}"
    return f' in "{path[-1]}"'


def _label(error: ValidationError) -> str:
    path = [str(token) for token in error.absolute_path]
    if not path:
        return "the document"
    if path[-1].isdecimal() and len(path) > 1:
        return f'an element of "{path[-2]}"'
    return f'"{path[-1]}"'


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST - 3]}..."

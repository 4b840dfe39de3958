"""The way to an inline schema in words, from its nearest named ancestor."""

from __future__ import annotations

import re
from typing import Self

from generator.dialects.normal import SchemaKey
from generator.model.types import TypeId
from generator.origin import split_pointer
from generator.values import dataclass

__all__ = ["Place", "path_words", "root_place", "words_of_key"]

_STRUCTURE = frozenset(
    {
        "components",
        "schemas",
        "definitions",
        "$defs",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "content",
        "schema",
        "properties",
        "allOf",
        "paths",
        "x-ms-paths",
        "webhooks",
        "requestBody",
    }
)
_WORDS = {
    "items": "item",
    "additionalProperties": "value",
    "oneOf": "option",
    "anyOf": "option",
}
_SHARED = {
    "responses": "response",
    "parameters": "parameter",
    "requestBodies": "request",
    "headers": "header",
}
_OPERATION_TOKENS = frozenset({"responses", "requestBody", "parameters", "paths"})
_INDEX = re.compile(r"\d+")
_SEGMENT = re.compile(r"[/{}?=&]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands: words for its name, and the definition around it."""

    words: tuple[str, ...]
    owner: TypeId | None = None

    def add(self, *words: str) -> Self:
        """Return the place further in, under the same owner."""
        return type(self)(self.words + words, self.owner)


def path_words(method: str, path: str) -> tuple[str, ...]:
    """Return the words of an operation that has no operationId."""
    return (method.lower(), *filter(None, _SEGMENT.split(path)))


def root_place(key: SchemaKey, place: Place) -> Place:
    """Return the place of an operation's schema: `place`, unless it is shared.

    What several operations share (a response, a parameter, a request body) is called
    after the name that it is shared under, whichever operation comes first.
    """
    file, _, pointer = key.partition("#")
    tokens = split_pointer(pointer) if pointer.startswith("/") else ()
    home = tokens[1:] if tokens[:1] == ("components",) else tokens
    kind = _SHARED.get(home[0]) if len(home) > 1 else None
    if kind is not None:
        name = home[1]
        words = (name,) if name.lower().endswith(kind) else (name, kind)
        return Place(words, place.owner)
    if file and not _OPERATION_TOKENS.intersection(tokens):
        found = words_of_key(key)
        role = "request" if "request" in place.words else "response"
        if "content" in tokens and not found[-1].lower().endswith(role):
            found = (*found, role)
        return Place(found, place.owner)
    return place


def words_of_key(key: SchemaKey) -> tuple[str, ...]:
    """Return the words of a schema that is reached by its location alone.

    Structure (`properties`, `content`, media types) says nothing and is left out; a
    schema that is a whole file is called after the file.
    """
    file, _, pointer = key.partition("#")
    words: list[str] = []
    if pointer.startswith("/") or not pointer:
        for token in split_pointer(pointer):
            if token in _STRUCTURE or ("/" in token.strip("/") and "{" not in token):
                continue
            if _INDEX.fullmatch(token) and (not words or words[-1] != "option"):
                continue
            words.append(_WORDS.get(token, token))
    else:
        words.append(pointer)  # an anchor
    if words or not file:
        return tuple(words) or ("root",)
    return (file.rpartition("/")[2].partition(".")[0] or "root",)

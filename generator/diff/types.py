"""Variance: what a change of one type into another does to the values."""

from __future__ import annotations

from generator.diff.changes import Effect
from generator.diff.likeness import category
from generator.model import Type

__all__ = ["format_effect", "members_effect", "reversed_effect", "same_format"]

_TEXTUAL = frozenset({"string", "integer", "number", "boolean"})

# What says no more than the type, or nothing that a value could break.
_PLAIN_FORMATS = {
    "string": frozenset({"string", "password", "text"}),
    "integer": frozenset({"integer", "int"}),
    "number": frozenset({"number", "decimal", "number/integer", "integer", "int"}),
    "boolean": frozenset({"boolean"}),
}
_SAME_FORMATS = {"base64": "byte", "url": "uri", "datetime": "date-time"}
_WIDER = {
    ("int32", "int64"),
    ("float", "double"),
    ("date", "date-time-or-date"),
    ("int16", "int32"),
    ("int16", "int64"),
    ("int32", "double"),
    ("ipv4", "ip"),
    ("ipv6", "ip"),
    ("uri", "uri-reference"),
    ("uri", "iri"),
}


def members_effect(
    old: tuple[Type, ...], new: tuple[Type, ...], *, is_text: bool
) -> Effect:
    """Return the effect of one list of plain alternatives becoming another."""
    olds = {category(item) for item in old}
    news = {category(item) for item in new}
    if _covers(news, olds, is_text=is_text):
        return Effect.WIDENS
    if _covers(olds, news, is_text=is_text):
        return Effect.NARROWS
    return Effect.INCOMPARABLE if olds & news else Effect.REPLACES


def _covers(wide: set[str], narrow: set[str], *, is_text: bool) -> bool:
    return all(
        item in wide
        or "anything" in wide
        or (item == "integer" and "number" in wide)
        or (is_text and item in _TEXTUAL and "string" in wide)
        for item in narrow - {"never"}
    )


def same_format(kind: str, old: str | None, new: str | None) -> bool:
    """Return whether two formats of a scalar say the same about its values."""
    return _meaning(kind, old) == _meaning(kind, new)


def format_effect(kind: str, old: str | None, new: str | None) -> Effect:
    """Return the effect of one format becoming another."""
    before, after = _meaning(kind, old), _meaning(kind, new)
    if before == after:
        return Effect.ANNOTATION
    if kind in ("integer", "number") and (before is None or after is None):
        # A width that was not written is not known to have been another.
        return Effect.ANNOTATION
    if before is None:
        return Effect.NARROWS
    if after is None or (before, after) in _WIDER:
        return Effect.WIDENS
    if (after, before) in _WIDER:
        return Effect.NARROWS
    return Effect.REPLACES


def reversed_effect(effect: Effect) -> Effect:
    """Return the effect of the opposite change."""
    match effect:
        case Effect.WIDENS:
            return Effect.NARROWS
        case Effect.NARROWS:
            return Effect.WIDENS
        case _:
            return effect


def _meaning(kind: str, format_: str | None) -> str | None:
    if format_ is None:
        return None
    word = format_.lower().strip()
    if word in _PLAIN_FORMATS.get(kind, frozenset()):
        return None
    return _SAME_FORMATS.get(word, word)

"""Rules about what narrows a type: formats, bounds, lengths, patterns."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["LIMIT_FAMILIES"]

_S, _N = Aspect.SHAPE, Aspect.NAMES
_R = Aspect.RANGE
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET

_FORMATS: tuple[Row, ...] = (
    row(
        "format-added",
        Place.FORMAT,
        _ADDED,
        _R,
        "A format is given",
        "{where} now has the format {after}",
    ),
    row(
        "format-removed",
        Place.FORMAT,
        _REMOVED,
        _R,
        "A format is no longer given",
        "{where} no longer has the format {before}",
    ),
    row(
        "format-changed",
        Place.FORMAT,
        _CHANGED,
        _S,
        "A format differs",
        "the format of {where} changed: {before} -> {after}",
    ),
    row(
        "content-encoding-added",
        Place.CONTENT_ENCODING,
        _ADDED,
        _S,
        "A string is encoded",
        "{where} is now encoded as {after}",
    ),
    row(
        "content-encoding-removed",
        Place.CONTENT_ENCODING,
        _REMOVED,
        _S,
        "A string is not encoded",
        "{where} is no longer encoded as {before}",
    ),
    row(
        "content-encoding-changed",
        Place.CONTENT_ENCODING,
        _CHANGED,
        _S,
        "A string is encoded otherwise",
        "the encoding of {where} changed: {before} -> {after}",
    ),
    row(
        "content-media-type-added",
        Place.CONTENT_MEDIA_TYPE,
        _ADDED,
        _S,
        "A string holds a document",
        "{where} now holds {after}",
    ),
    row(
        "content-media-type-removed",
        Place.CONTENT_MEDIA_TYPE,
        _REMOVED,
        _S,
        "A string holds no document",
        "{where} no longer holds {before}",
    ),
    row(
        "content-media-type-changed",
        Place.CONTENT_MEDIA_TYPE,
        _CHANGED,
        _S,
        "A string holds another kind of document",
        "{where} holds {after} instead of {before}",
    ),
    row(
        "became-secret",
        Place.SECRET,
        _SET,
        _N,
        "A value is secret",
        "{where} is now marked as secret",
    ),
    row(
        "became-not-secret",
        Place.SECRET,
        _UNSET,
        _N,
        "A value is not secret",
        "{where} is no longer marked as secret",
    ),
)


_BOUNDS: tuple[tuple[Place, str, str, str], ...] = (
    (Place.MINIMUM, "minimum", "be", "at least"),
    (Place.MAXIMUM, "maximum", "be", "at most"),
    (Place.EXCLUSIVE_MINIMUM, "exclusive minimum", "be", "more than"),
    (Place.EXCLUSIVE_MAXIMUM, "exclusive maximum", "be", "less than"),
    (Place.MULTIPLE_OF, "step of a number", "be", "a multiple of"),
    (Place.MIN_LENGTH, "minimum length", "have", "at least"),
    (Place.MAX_LENGTH, "maximum length", "have", "at most"),
    (Place.MIN_ITEMS, "minimum number of items", "have", "at least"),
    (Place.MAX_ITEMS, "maximum number of items", "have", "at most"),
    (Place.MIN_PROPERTIES, "minimum number of members", "have", "at least"),
    (Place.MAX_PROPERTIES, "maximum number of members", "have", "at most"),
)
"""Each limit that is a number: its noun, its verb, and how it bounds."""
_NOW = {"be": "is now", "have": "now has"}


def _a(noun: str) -> str:
    return "An" if noun[0] in "aeiou" else "A"


def _limits() -> tuple[Row, ...]:
    """Return four rows for each limit that is a number, two or three for others."""
    rows: list[Row] = []
    for place, noun, verb, bound in _BOUNDS:
        now = f"{{where}} {_NOW[verb]} {bound} {{after}}"
        for edit, word in ((Edit.RAISED, "higher"), (Edit.LOWERED, "lower")):
            rows.append(
                row(
                    f"{place.value}-{edit.value}",
                    place,
                    edit,
                    _R,
                    f"The {noun} is {word}",
                    f"{now} instead of {{before}}",
                )
            )
        rows += (
            row(
                f"{place.value}-added",
                place,
                _ADDED,
                _R,
                f"{_a(noun)} {noun} is given",
                now,
            ),
            row(
                f"{place.value}-removed",
                place,
                _REMOVED,
                _R,
                f"{_a(noun)} {noun} is no longer given",
                f"{{where}} need not {verb} {bound} {{before}} any more",
            ),
        )
    return (
        *rows,
        row(
            "multiple-of-changed",
            Place.MULTIPLE_OF,
            _CHANGED,
            _R,
            "A number must be a multiple of another",
            "{where} must be a multiple of {after} instead of {before}",
        ),
        row(
            "pattern-added",
            Place.PATTERN,
            _ADDED,
            _R,
            "A pattern is given",
            "{where} must now match {after}",
        ),
        row(
            "pattern-removed",
            Place.PATTERN,
            _REMOVED,
            _R,
            "A pattern is no longer given",
            "{where} need not match {before} any more",
        ),
        row(
            "pattern-changed",
            Place.PATTERN,
            _CHANGED,
            _R,
            "The pattern differs",
            "{where} must match {after} instead of {before}",
        ),
        row(
            "unique-items-required",
            Place.UNIQUE_ITEMS,
            _SET,
            _R,
            "Items must be unique",
            "the items of {where} must be unique",
        ),
        row(
            "unique-items-not-required",
            Place.UNIQUE_ITEMS,
            _UNSET,
            _R,
            "Items need not be unique",
            "the items of {where} need not be unique",
        ),
    )


LIMIT_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "A format says how a string or a number is to be read.",
        "Check how your code writes and parses the value.",
        _FORMATS,
    ),
    (
        "A server may refuse what lies outside of a limit; a reader may have relied on"
        " it, for the size of a column or a buffer.",
        "Check the values that you send, and the room that you keep for received ones.",
        _limits(),
    ),
)

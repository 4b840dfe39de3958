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


def _limits() -> tuple[Row, ...]:
    """Return four rows for each limit that is a number, two or three for others."""
    rows: list[Row] = []
    for place in (
        Place.MINIMUM,
        Place.MAXIMUM,
        Place.EXCLUSIVE_MINIMUM,
        Place.EXCLUSIVE_MAXIMUM,
        Place.MULTIPLE_OF,
        Place.MIN_LENGTH,
        Place.MAX_LENGTH,
        Place.MIN_ITEMS,
        Place.MAX_ITEMS,
        Place.MIN_PROPERTIES,
        Place.MAX_PROPERTIES,
    ):
        word = place.value.replace("-", " ")
        change = f"the {word} of {{where}} changed: {{before}} -> {{after}}"
        rows += (
            row(
                f"{place.value}-raised",
                place,
                Edit.RAISED,
                _R,
                f"The {word} is higher",
                change,
            ),
            row(
                f"{place.value}-lowered",
                place,
                Edit.LOWERED,
                _R,
                f"The {word} is lower",
                change,
            ),
        )
    for place in (
        Place.MINIMUM,
        Place.MAXIMUM,
        Place.EXCLUSIVE_MINIMUM,
        Place.EXCLUSIVE_MAXIMUM,
        Place.MULTIPLE_OF,
        Place.MIN_LENGTH,
        Place.MAX_LENGTH,
        Place.MIN_ITEMS,
        Place.MAX_ITEMS,
        Place.MIN_PROPERTIES,
        Place.MAX_PROPERTIES,
        Place.PATTERN,
    ):
        word = place.value.replace("-", " ")
        rows += (
            row(
                f"{place.value}-added",
                place,
                _ADDED,
                _R,
                f"A {word} is given",
                f"{{where}} now has the {word} {{after}}",
            ),
            row(
                f"{place.value}-removed",
                place,
                _REMOVED,
                _R,
                f"A {word} is no longer given",
                f"{{where}} no longer has the {word} {{before}}",
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
            "pattern-changed",
            Place.PATTERN,
            _CHANGED,
            _R,
            "The pattern differs",
            "the pattern of {where} changed: {before} -> {after}",
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

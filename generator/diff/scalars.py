"""Scalars and lists of allowed values compared."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.changes import Edit, Effect, Effects, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.likeness import best_pairs
from generator.diff.limits import compare_constraints
from generator.diff.types import format_effect, same_format
from generator.diff.words import same_words
from generator.model import Enum, EnumValue, JsonScalar, JsonValue, Scalar

__all__ = ["compare_enums", "compare_listing", "compare_scalars", "same_value"]

_OPEN = frozenset({Guard.OPEN_VALUES})


def compare_scalars(ledger: Ledger, spot: Spot, old: Scalar, new: Scalar) -> None:
    """Write down how two scalars of the same JSON type differ."""
    _compare_format(ledger, spot, old.kind, old.format, new.format)
    _compare_word(ledger, spot, Place.CONTENT_ENCODING, old.encoding, new.encoding)
    _compare_word(
        ledger, spot, Place.CONTENT_MEDIA_TYPE, old.media_type, new.media_type
    )
    if old.is_secret != new.is_secret:
        ledger.record(
            spot,
            Place.SECRET,
            Edit.SET if new.is_secret else Edit.UNSET,
            before=old.is_secret,
            after=new.is_secret,
            effects=ANNOTATION,
        )
    compare_constraints(ledger, spot, old.constraints, new.constraints, kind=old.kind)


def compare_enums(ledger: Ledger, spot: Spot, old: Enum, new: Enum) -> None:
    """Write down how two lists of allowed values differ."""
    _compare_format(ledger, spot, old.kind, old.format, new.format)
    if old.is_open != new.is_open:
        ledger.record(
            spot,
            Place.ENUM_OPEN,
            Edit.SET if new.is_open else Edit.UNSET,
            before=old.is_open,
            after=new.is_open,
            effects=WIDENS if new.is_open else NARROWS,
            guards=frozenset({Guard.TOLERABLE}),
        )
    gone = _without(old.values, new.values)
    come = _without(new.values, old.values)
    if len(old.values) == len(new.values) == 1 and gone:
        ledger.record(
            spot,
            Place.CONST,
            Edit.CHANGED,
            before=old.values[0].value,
            after=new.values[0].value,
            effects=REPLACES,
        )
        return
    gone, come = _renamed(ledger, spot, gone, come)
    for item in gone:
        ledger.record(
            spot,
            Place.ENUM_VALUE,
            Edit.REMOVED,
            before=item.value,
            effects=NARROWS,
            guards=_OPEN if old.is_open and new.is_open else frozenset(),
            name=_text(item.value),
            old=item.origin,
        )
    for item in come:
        ledger.record(
            spot,
            Place.ENUM_VALUE,
            Edit.ADDED,
            after=item.value,
            effects=WIDENS,
            guards=_OPEN if old.is_open and new.is_open else frozenset(),
            name=_text(item.value),
            new=item.origin,
        )


def compare_listing(
    ledger: Ledger, spot: Spot, old: Scalar | Enum, new: Scalar | Enum
) -> None:
    """Write down that a list of allowed values came to, or went from, a scalar."""
    is_added = isinstance(new, Enum)
    enum = new if isinstance(new, Enum) else old
    assert isinstance(enum, Enum)
    values: JsonValue = [item.value for item in enum.values]
    if len(enum.values) == 1:
        values = enum.values[0].value
    effects = NARROWS if is_added else WIDENS
    ledger.record(
        spot,
        Place.CONST if len(enum.values) == 1 and not enum.is_open else Place.ENUM,
        Edit.ADDED if is_added else Edit.REMOVED,
        before=None if is_added else values,
        after=values if is_added else None,
        effects=ANNOTATION if enum.is_open else effects,
    )


def same_value(one: JsonValue, other: JsonValue) -> bool:
    """Return whether two JSON values are equal; true is not 1, but 1 is 1.0."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return one == other


def _without(
    values: Sequence[EnumValue], others: Sequence[EnumValue]
) -> list[EnumValue]:
    known = {_key(item.value) for item in others}
    return [item for item in values if _key(item.value) not in known]


def _key(value: JsonScalar) -> tuple[str, JsonScalar]:
    if isinstance(value, bool):
        return "boolean", value
    return ("number" if isinstance(value, (int, float)) else "text"), value


def _text(value: JsonScalar) -> str:
    return value if isinstance(value, str) else repr(value)


def _renamed(
    ledger: Ledger, spot: Spot, gone: list[EnumValue], come: list[EnumValue]
) -> tuple[list[EnumValue], list[EnumValue]]:
    scores = [
        (1.0, i, j)
        for i, old in enumerate(gone)
        for j, new in enumerate(come)
        if isinstance(old.value, str)
        and isinstance(new.value, str)
        and same_words(old.value, new.value)
    ]
    pairs = best_pairs(scores, least=0.5)
    for i, j, _ in pairs:
        ledger.record(
            spot,
            Place.ENUM_VALUE,
            Edit.RENAMED,
            before=gone[i].value,
            after=come[j].value,
            effects=REPLACES,
            name=_text(come[j].value),
            old=gone[i].origin,
            new=come[j].origin,
            confidence=0.95,
            evidence=("the same words, spelled differently",),
        )
    lost = {i for i, _, _ in pairs}
    found = {j for _, j, _ in pairs}
    return (
        [item for i, item in enumerate(gone) if i not in lost],
        [item for j, item in enumerate(come) if j not in found],
    )


def _compare_format(
    ledger: Ledger, spot: Spot, kind: str, old: str | None, new: str | None
) -> None:
    if same_format(kind, old, new):
        return
    effect = format_effect(kind, old, new)
    edit = Edit.CHANGED
    if old is None or new is None:
        edit = Edit.ADDED if old is None else Edit.REMOVED
    ledger.record(
        spot,
        Place.FORMAT,
        edit,
        before=old,
        after=new,
        effects=Effects(request=effect, response=effect),
        guards=(
            frozenset({Guard.NEWLY_STATED})
            if effect is Effect.NARROWS and old is None
            else frozenset()
        ),
    )


def _compare_word(
    ledger: Ledger, spot: Spot, place: Place, old: str | None, new: str | None
) -> None:
    if (old or "").lower() == (new or "").lower():
        return
    edit = Edit.CHANGED
    if not old or not new:
        edit = Edit.REMOVED if old else Edit.ADDED
    ledger.record(spot, place, edit, before=old, after=new, effects=INCOMPARABLE)

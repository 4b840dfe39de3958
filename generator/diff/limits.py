"""Constraints compared: bounds, lengths, patterns, counts."""

from __future__ import annotations

from generator.diff.changes import Edit, Effects, Guard, Place
from generator.diff.ledger import INCOMPARABLE, NARROWS, WIDENS, Ledger, Spot
from generator.model import NO_CONSTRAINTS, Constraints
from generator.values import dataclass

__all__ = ["compare_constraints"]

_STATED = frozenset({Guard.NEWLY_STATED})
_ALL = frozenset({"", ".*", "^.*$", "^.*", ".*$", "^(.*)$", "[\\s\\S]*"})


@dataclass(frozen=True, slots=True)
class _Bound:
    """A limit of a number, and whether the limit itself is out."""

    value: int | float
    is_exclusive: bool


def compare_constraints(
    ledger: Ledger, spot: Spot, old: Constraints, new: Constraints, *, kind: str
) -> None:
    """Write down how the limits of values of one JSON type differ."""
    if old == new or (old == NO_CONSTRAINTS and new == NO_CONSTRAINTS):
        return
    if kind in ("integer", "number"):
        _compare_bound(ledger, spot, _low(old), _low(new), kind=kind, is_low=True)
        _compare_bound(ledger, spot, _high(old), _high(new), kind=kind, is_low=False)
        _compare_multiple(ledger, spot, old.multiple_of, new.multiple_of)
    for place, before, after, is_low in (
        (Place.MIN_LENGTH, old.min_length, new.min_length, True),
        (Place.MAX_LENGTH, old.max_length, new.max_length, False),
        (Place.MIN_ITEMS, old.min_items, new.min_items, True),
        (Place.MAX_ITEMS, old.max_items, new.max_items, False),
        (Place.MIN_PROPERTIES, old.min_properties, new.min_properties, True),
        (Place.MAX_PROPERTIES, old.max_properties, new.max_properties, False),
    ):
        _compare_count(ledger, spot, place, before, after, is_low=is_low)
    _compare_pattern(ledger, spot, old.pattern, new.pattern)
    if old.unique_items != new.unique_items:
        ledger.record(
            spot,
            Place.UNIQUE_ITEMS,
            Edit.SET if new.unique_items else Edit.UNSET,
            before=old.unique_items,
            after=new.unique_items,
            effects=NARROWS if new.unique_items else WIDENS,
            guards=_STATED if new.unique_items else frozenset(),
        )


def _low(limits: Constraints) -> _Bound | None:
    open_, closed = limits.exclusive_minimum, limits.minimum
    if open_ is not None and (closed is None or open_ >= closed):
        return _Bound(open_, True)
    return None if closed is None else _Bound(closed, False)


def _high(limits: Constraints) -> _Bound | None:
    open_, closed = limits.exclusive_maximum, limits.maximum
    if open_ is not None and (closed is None or open_ <= closed):
        return _Bound(open_, True)
    return None if closed is None else _Bound(closed, False)


def _compare_bound(
    ledger: Ledger,
    spot: Spot,
    old: _Bound | None,
    new: _Bound | None,
    *,
    kind: str,
    is_low: bool,
) -> None:
    if kind == "integer":
        old, new = _whole(old, new, is_low=is_low)
    if old == new:
        return
    exclusive = Place.EXCLUSIVE_MINIMUM if is_low else Place.EXCLUSIVE_MAXIMUM
    plain = Place.MINIMUM if is_low else Place.MAXIMUM
    is_exclusive = any(item is not None and item.is_exclusive for item in (old, new))
    place = exclusive if is_exclusive else plain
    if old is None or new is None:
        _added_or_removed(
            ledger,
            spot,
            place,
            None if old is None else old.value,
            None if new is None else new.value,
        )
        return
    if old.value == new.value:
        rises = new.is_exclusive == is_low
    elif _same_number(old.value, new.value):
        return
    else:
        rises = new.value > old.value
    _moved(ledger, spot, place, old.value, new.value, rises=rises, is_low=is_low)


def _whole(
    old: _Bound | None, new: _Bound | None, *, is_low: bool
) -> tuple[_Bound | None, _Bound | None]:
    """Return bounds of integers that mean the same written the same way."""
    if old is None or new is None or old.is_exclusive == new.is_exclusive:
        return old, new
    step = 1 if is_low else -1

    def inclusive(bound: _Bound) -> _Bound:
        if bound.is_exclusive:
            return _Bound(bound.value + step, False)
        return bound

    if inclusive(old) == inclusive(new):
        return new, new
    return old, new


def _same_number(one: int | float, other: int | float) -> bool:
    # A 64-bit limit that went through a float loses its last digits.
    return abs(one - other) <= abs(one) * 1e-12


def _compare_count(
    ledger: Ledger,
    spot: Spot,
    place: Place,
    old: int | None,
    new: int | None,
    *,
    is_low: bool,
) -> None:
    if is_low:
        old, new = old or None, new or None
    if old == new:
        return
    if old is None or new is None:
        _added_or_removed(ledger, spot, place, old, new)
    else:
        _moved(ledger, spot, place, old, new, rises=new > old, is_low=is_low)


def _compare_multiple(
    ledger: Ledger, spot: Spot, old: int | float | None, new: int | float | None
) -> None:
    if old == new:
        return
    if old is None or new is None:
        _added_or_removed(ledger, spot, Place.MULTIPLE_OF, old, new)
        return
    edit, effects = Edit.CHANGED, INCOMPARABLE
    if old and (new / old).is_integer():
        edit, effects = Edit.RAISED, NARROWS
    elif new and (old / new).is_integer():
        edit, effects = Edit.LOWERED, WIDENS
    ledger.record(spot, Place.MULTIPLE_OF, edit, before=old, after=new, effects=effects)


def _compare_pattern(
    ledger: Ledger, spot: Spot, old: str | None, new: str | None
) -> None:
    old = None if old in _ALL else old
    new = None if new in _ALL else new
    if old == new:
        return
    if old is None or new is None:
        _added_or_removed(ledger, spot, Place.PATTERN, old, new)
        return
    ledger.record(
        spot,
        Place.PATTERN,
        Edit.CHANGED,
        before=old,
        after=new,
        effects=INCOMPARABLE,
        guards=frozenset({Guard.TOLERABLE}),
    )


def _added_or_removed(
    ledger: Ledger,
    spot: Spot,
    place: Place,
    old: int | float | str | None,
    new: int | float | str | None,
) -> None:
    ledger.record(
        spot,
        place,
        Edit.ADDED if old is None else Edit.REMOVED,
        before=old,
        after=new,
        effects=NARROWS if old is None else WIDENS,
        guards=_STATED if old is None else frozenset(),
    )


def _moved(
    ledger: Ledger,
    spot: Spot,
    place: Place,
    old: int | float,
    new: int | float,
    *,
    rises: bool,
    is_low: bool,
) -> None:
    effects: Effects = NARROWS if rises == is_low else WIDENS
    edit = Edit.RAISED if rises else Edit.LOWERED
    ledger.record(spot, place, edit, before=old, after=new, effects=effects)

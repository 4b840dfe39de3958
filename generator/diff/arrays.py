"""Arrays and tuples compared: their items, how many, which."""

from __future__ import annotations

from collections.abc import Callable

from generator.diff.changes import Edit, Effect, Effects, Guard, Place
from generator.diff.ledger import NARROWS, WIDENS, Ledger, Spot
from generator.diff.limits import compare_constraints
from generator.diff.shapes import Side
from generator.model import Array, Packing, Tuple, Type

__all__ = ["compare_arrays"]


def compare_arrays(
    ledger: Ledger,
    spot: Spot,
    old: Array | Tuple,
    new: Array | Tuple,
    *,
    sides: tuple[Side, Side],
    compare: Callable[[Spot, Type, Type], None],
) -> None:
    """Write down how two arrays differ; `compare` compares the types of items."""
    mine, rest = _items(old)
    theirs, other_rest = _items(new)
    for i, (first, second) in enumerate(zip(mine, theirs, strict=False)):
        compare(spot.down(f"[{i}]"), first, second)
    for i in range(len(mine), len(theirs)):
        ledger.record(
            spot,
            Place.TUPLE_ITEM,
            Edit.ADDED,
            after=sides[1].words(theirs[i]),
            effects=WIDENS if rest is None else NARROWS,
            name=f"[{i}]",
        )
    for i in range(len(theirs), len(mine)):
        ledger.record(
            spot,
            Place.TUPLE_ITEM,
            Edit.REMOVED,
            before=sides[0].words(mine[i]),
            effects=NARROWS if other_rest is None else WIDENS,
            name=f"[{i}]",
        )
    if rest is not None and other_rest is not None:
        compare(spot.down("[]"), rest, other_rest)
    elif (rest is None) != (other_rest is None):
        ledger.record(
            spot,
            Place.TUPLE_ITEM,
            Edit.SET if other_rest is not None else Edit.UNSET,
            before=sides[0].words(rest),
            after=sides[1].words(other_rest),
            effects=WIDENS if rest is None else NARROWS,
            name="[]",
        )
    _compare_packing(ledger, spot, _packing(old), _packing(new))
    compare_constraints(ledger, spot, old.constraints, new.constraints, kind="array")


def _compare_packing(
    ledger: Ledger, spot: Spot, old: Packing | None, new: Packing | None
) -> None:
    if old == new:
        return
    is_changed = old is not None and new is not None
    edit = Edit.ADDED if old is None else Edit.REMOVED
    effect = Effect.WIDENS if old is None else Effect.NARROWS
    ledger.record(
        spot,
        Place.PACKING,
        Edit.CHANGED if is_changed else edit,
        before=old,
        after=new,
        # Requests bring arrays, whatever they ask for.
        effects=Effects(
            request=Effect.ANNOTATION,
            response=Effect.REPLACES if is_changed else effect,
        ),
        # New bytes reach even those who asked for the old ones.
        guards=frozenset() if is_changed else frozenset({Guard.NEGOTIATED}),
    )


def _packing(type_: Array | Tuple) -> Packing | None:
    return type_.packing if isinstance(type_, Array) else None


def _items(type_: Array | Tuple) -> tuple[tuple[Type, ...], Type | None]:
    if isinstance(type_, Array):
        return (), type_.item
    return type_.items, type_.rest

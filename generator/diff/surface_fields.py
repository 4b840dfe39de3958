"""What became of one annotation, said as facts: None, values, type, must be given."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.changes import Direction, Edit, Effect, Effects
from generator.diff.ledger import NARROWS, WIDENS
from generator.diff.source import Facet, SourceGuard, SourceKind
from generator.diff.surface_variance import (
    UNSET,
    Variance,
    literal_kind,
    values_in,
    without,
)
from generator.python.surface_hints import (
    ANY,
    NONE,
    Hint,
    Named,
    members,
    spell_plainly,
)
from generator.values import dataclass

__all__ = ["Fact", "compare_hints", "value_facts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One edit of an annotation; `kind` where it is not that of what is annotated."""

    edit: Edit
    facet: Facet
    before: str | None
    after: str | None
    effects: Effects
    kind: SourceKind | None = None
    guards: tuple[tuple[Direction, SourceGuard], ...] = ()


def compare_hints(
    variance: Variance,
    old: tuple[Hint, bool],
    new: tuple[Hint, bool],
    *,
    reads_none: bool,
) -> Iterator[Fact]:
    """Yield what differs between two annotations, each with whether it must be given.

    `reads_none` says that what is left out reads as None, as in what responses bring.
    """
    before, was_required = old
    after, is_required = new
    was_none, is_none = _takes_none(before), _takes_none(after)
    if reads_none:
        if was_none != is_none:
            yield _none(before, after, is_set=is_none)
    else:
        if was_required != is_required:
            yield _required(before, after, is_set=is_required)
        if was_none != is_none:
            yield _none(before, after, is_set=is_none)
    yield from value_facts(
        variance, without(before, NONE, UNSET), without(after, NONE, UNSET)
    )


def _takes_none(hint: Hint) -> bool:
    """Whether None is one thing among others."""
    return hint != NONE and NONE in members(hint)


def value_facts(variance: Variance, before: Hint, after: Hint) -> Iterator[Fact]:
    """Yield what differs between two annotations apart from None and UNSET."""
    effects = variance.effects(before, after)
    had, old_rest = values_in(before)
    has, new_rest = values_in(after)
    if had and has and variance.is_same(old_rest, new_rest):
        yield from _values(had, has, before, after)
        return
    if effects.request is effects.response is Effect.ANNOTATION:
        return
    guards: tuple[tuple[Direction, SourceGuard], ...] = ()
    if ANY in members(before):
        guards = (("response", SourceGuard.UNTYPED), ("request", SourceGuard.UNTYPED))
    was, now = spell_plainly(before, after)
    yield Fact(
        edit=Edit.CHANGED,
        facet="annotation",
        before=was,
        after=now,
        effects=effects,
        guards=guards,
    )


def _none(before: Hint, after: Hint, *, is_set: bool) -> Fact:
    was, now = spell_plainly(before, after)
    return Fact(
        edit=Edit.SET if is_set else Edit.UNSET,
        facet="none",
        before=was,
        after=now,
        effects=WIDENS if is_set else NARROWS,
    )


def _required(before: Hint, after: Hint, *, is_set: bool) -> Fact:
    was, now = spell_plainly(before, after)
    return Fact(
        edit=Edit.SET if is_set else Edit.UNSET,
        facet="required",
        before=was,
        after=now,
        effects=NARROWS if is_set else WIDENS,
    )


def _values(
    had: tuple[str, ...], has: tuple[str, ...], before: Hint, after: Hint
) -> Iterator[Fact]:
    # `Literal["a"] | str` lists what is known, and takes any other text.
    kinds = {literal_kind(value) for value in (*had, *has)}
    is_open = any(Named(kind) in members(after) for kind in kinds)
    guards: tuple[tuple[Direction, SourceGuard], ...] = ()
    if is_open:
        guards = (("request", SourceGuard.OPEN_VALUES),)
    come = [value for value in has if value not in had]
    gone = [value for value in had if value not in has]
    if gone:
        yield Fact(
            kind="member",
            edit=Edit.REMOVED,
            facet="",
            before=", ".join(gone),
            after=None,
            effects=NARROWS,
            guards=guards,
        )
    if come:
        yield Fact(
            kind="member",
            edit=Edit.ADDED,
            facet="",
            before=None,
            after=", ".join(come),
            effects=WIDENS,
            guards=guards,
        )

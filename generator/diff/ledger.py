"""Where changes are written down while two models are walked, and who is affected."""

# A unit is a pair of definitions (or one part of one operation) that is compared once,
# however many places use it. Who uses it is known when the walk is over: the uses of a
# unit flow along the edges to the units that it refers to. Sets of uses are bits of an
# integer, or the walk over a large API would drown in sets.

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import field, replace

from generator.diff.changes import (
    Anchor,
    Change,
    Direction,
    Edit,
    Effect,
    Effects,
    Guard,
    Holder,
    Place,
    Use,
)
from generator.model import Docs, JsonValue, Type
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["ANNOTATION", "NARROWS", "REPLACES", "WIDENS", "Draft", "Ledger", "Spot"]
__all__ += ["INCOMPARABLE", "Unit", "join_trail", "make_change"]

WIDENS = Effects(request=Effect.WIDENS, response=Effect.WIDENS)
NARROWS = Effects(request=Effect.NARROWS, response=Effect.NARROWS)
REPLACES = Effects(request=Effect.REPLACES, response=Effect.REPLACES)
INCOMPARABLE = Effects(request=Effect.INCOMPARABLE, response=Effect.INCOMPARABLE)
ANNOTATION = Effects(request=Effect.ANNOTATION, response=Effect.ANNOTATION)


@dataclass(slots=True, eq=False)
class Unit:
    """What is compared once: a pair of definitions, or a part of an operation."""

    anchor: Anchor
    root: tuple[str, ...]
    """The way from the anchor to the unit."""
    trail: str
    """The way from the first operation that reaches it."""
    old_origin: Origin
    new_origin: Origin
    uses: int = 0
    edges: dict[tuple[int, frozenset[Direction]], Unit] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place inside a unit, on both sides."""

    unit: Unit
    path: tuple[str, ...] = ()
    holder: Holder
    old_origin: Origin
    new_origin: Origin
    is_text: bool = False
    """Whether the value travels as text, so that a number is text too."""
    drops: frozenset[Direction] = frozenset()
    """The directions in which nothing stands here (below a readOnly property)."""
    is_deprecated: bool = False
    """Whether the old place was deprecated."""
    types: tuple[Type, Type] | None = None
    """What stands here on both sides, or holds what stands here."""

    def holding(self, old: Type, new: Type) -> Spot:
        """Return the place with the types that stand there."""
        return replace(self, types=(old, new))

    def down(
        self,
        token: str,
        *,
        old: Origin | None = None,
        new: Origin | None = None,
        drops: frozenset[Direction] = frozenset(),
        is_deprecated: bool = False,
    ) -> Spot:
        """Return the place one step below."""
        return replace(
            self,
            path=(*self.path, token),
            holder="schema",
            old_origin=old or self.old_origin,
            new_origin=new or self.new_origin,
            drops=self.drops | drops,
            is_deprecated=self.is_deprecated or is_deprecated,
        )

    @property
    def trail(self) -> str:
        """The way from the first operation that reaches the place."""
        return join_trail(self.unit.trail, self.path)


def join_trail(trail: str, path: tuple[str, ...]) -> str:
    """Return a trail lengthened by the tokens of a path."""
    for token in path:
        joined = token.startswith(("[", "*", "|"))
        trail += token if joined else f" > {token}"
    return trail


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A change whose uses are not yet known."""

    spot: Spot
    place: Place
    edit: Edit
    subject: tuple[str, ...]
    before: JsonValue
    after: JsonValue
    effects: Effects
    guards: frozenset[Guard]
    old_origin: Origin
    new_origin: Origin
    confidence: float | None
    evidence: tuple[str, ...]


@dataclass(slots=True)
class Ledger:
    """The changes, the units and the uses of one comparison."""

    with_docs: bool = False
    sites: list[Use] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    _bits: dict[Use, int] = field(default_factory=dict)

    def use(self, use: Use) -> int:
        """Return the bit that stands for a use."""
        if use not in self._bits:
            self._bits[use] = 1 << len(self.sites)
            self.sites.append(use)
        return self._bits[use]

    def unit(self, unit: Unit) -> Unit:
        """Keep a unit, and return it."""
        self.units.append(unit)
        return unit

    def record(
        self,
        spot: Spot,
        place: Place,
        edit: Edit,
        *,
        before: JsonValue = None,
        after: JsonValue = None,
        effects: Effects,
        guards: frozenset[Guard] = frozenset(),
        name: str | None = None,
        old: Origin | None = None,
        new: Origin | None = None,
        confidence: float | None = None,
        evidence: tuple[str, ...] = (),
    ) -> None:
        """Write a change down; `name` is the last step of the way to it."""
        if spot.is_deprecated:
            guards = guards | {Guard.WAS_DEPRECATED}
        self.drafts.append(
            Draft(
                spot=spot,
                place=place,
                edit=edit,
                subject=spot.path if name is None else (*spot.path, name),
                before=before,
                after=after,
                effects=effects,
                guards=guards,
                old_origin=old or spot.old_origin,
                new_origin=new or spot.new_origin,
                confidence=confidence,
                evidence=evidence,
            )
        )

    def record_docs(self, spot: Spot, old: Docs, new: Docs) -> None:
        """Write down that prose differs, where prose is asked for."""
        if not self.with_docs or old == new:
            return
        self.record(
            spot,
            Place.DOCS,
            Edit.CHANGED,
            before=old.description or old.summary,
            after=new.description or new.summary,
            effects=ANNOTATION,
        )

    def finished(self) -> Iterator[tuple[Draft, int]]:
        """Yield every change with the bits of its uses; some have none: a limit of
        a readOnly member of what is only sent.
        """
        mask = self._masks()
        self._flow(mask)
        for draft in self.drafts:
            uses = draft.spot.unit.uses
            for direction in draft.spot.drops:
                uses &= ~mask[direction]
            yield draft, uses

    def uses_of(self, bits: int) -> tuple[Use, ...]:
        """Return the uses that the bits stand for, sorted."""
        found: list[Use] = []
        while bits:
            low = bits & -bits
            found.append(self.sites[low.bit_length() - 1])
            bits ^= low
        return tuple(sorted(found))

    def _masks(self) -> dict[Direction, int]:
        mask: dict[Direction, int] = {"request": 0, "response": 0}
        for use, bit in self._bits.items():
            mask[use.direction] |= bit
        return mask

    def _flow(self, mask: dict[Direction, int]) -> None:
        queue = deque(unit for unit in self.units if unit.uses)
        while queue:
            unit = queue.popleft()
            for (_, drops), target in unit.edges.items():
                flowing = unit.uses
                for direction in drops:
                    flowing &= ~mask[direction]
                if flowing & ~target.uses:
                    target.uses |= flowing
                    queue.append(target)


def make_change(draft: Draft, *, uses: tuple[Use, ...], anchor: Anchor) -> Change:
    """Return the finished change."""
    spot = draft.spot
    path = (*spot.unit.root, *draft.subject)
    return Change(
        place=draft.place,
        edit=draft.edit,
        holder=spot.holder,
        anchor=anchor,
        path=path,
        trail=join_trail(spot.unit.trail, draft.subject),
        before=draft.before,
        after=draft.after,
        effects=draft.effects,
        guards=draft.guards,
        uses=uses,
        old_origin=draft.old_origin,
        new_origin=draft.new_origin,
        confidence=draft.confidence,
        evidence=draft.evidence,
        types=spot.types,
    )

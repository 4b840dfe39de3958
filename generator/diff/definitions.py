"""Pairs of definitions that stand at the same places, each compared once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import field, replace

from generator.diff.changes import Anchor
from generator.diff.ledger import Ledger, Spot, Unit
from generator.diff.shapes import Side, component_name
from generator.model import Definition, Reference, TypeId
from generator.values import dataclass

__all__ = ["Definitions", "Pending"]


@dataclass(frozen=True, slots=True)
class Pending:
    """A pair of definitions that waits to be compared."""

    old: Definition
    new: Definition
    spot: Spot
    with_null: bool


@dataclass(slots=True)
class Definitions:
    """Remembers which pairs were met, and which of them wait."""

    old: Side
    new: Side
    ledger: Ledger
    units: dict[tuple[TypeId, TypeId, bool], Unit] = field(default_factory=dict)
    _queue: deque[Pending] = field(default_factory=deque)

    @property
    def met(self) -> tuple[tuple[TypeId, TypeId], ...]:
        """The pairs in the order in which they were met."""
        return tuple(dict.fromkeys((one, other) for one, other, _ in self.units))

    def waiting(self) -> Iterator[Pending]:
        """Yield the pairs that wait, those too that are met meanwhile."""
        while self._queue:
            yield self._queue.popleft()

    def refer_unused(self, service: Spot) -> None:
        """Remember the pairs of one name that no operation reaches."""
        olds = {key[0] for key in self.units}
        news = {key[1] for key in self.units}
        idle = replace(service, unit=_unused(service.unit))
        named = {component_name(item): item for item in self.new.definitions.values()}
        for item in self.old.definitions.values():
            name = component_name(item)
            other = named.get(name) if name else None
            if other is None or item.id in olds or other.id in news:
                continue
            self.refer(
                idle, Reference(id=item.id), Reference(id=other.id), with_null=True
            )

    def refer(
        self, spot: Spot, old: Reference, new: Reference, *, with_null: bool
    ) -> None:
        """Remember that the place uses a pair of definitions."""
        first = self.old.definitions.get(old.id)
        second = self.new.definitions.get(new.id)
        if first is None or second is None:
            return
        key = (old.id, new.id, with_null)
        unit = self.units.get(key)
        if unit is None:
            unit = self.ledger.unit(_unit_of(spot, first, second))
            self.units[key] = unit
            inside = Spot(
                unit=unit,
                holder="schema" if unit.anchor.kind == "schema" else spot.holder,
                old_origin=first.origin,
                new_origin=second.origin,
                is_text=spot.is_text,
            )
            self._queue.append(Pending(first, second, inside, with_null))
        spot.unit.edges[(id(unit), spot.drops)] = unit


def _unused(unit: Unit) -> Unit:
    """Return a unit at the same place that nothing uses."""
    return Unit(
        anchor=unit.anchor,
        root=unit.root,
        trail=unit.trail,
        old_origin=unit.old_origin,
        new_origin=unit.new_origin,
    )


def _unit_of(spot: Spot, old: Definition, new: Definition) -> Unit:
    """Return the unit of a pair: its own anchor where either side names it."""
    name = component_name(new) or component_name(old)
    parent = spot.unit
    return Unit(
        anchor=parent.anchor if name is None else Anchor(kind="schema", name=name),
        root=(*parent.root, *spot.path) if name is None else (),
        trail=spot.trail,
        old_origin=old.origin,
        new_origin=new.origin,
    )

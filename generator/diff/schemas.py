"""Types compared, each pair of definitions once, whatever refers to it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from generator.diff.beyond import Beyond
from generator.diff.changes import Anchor, Edit, Effects, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
    Unit,
)
from generator.diff.likeness import Likeness, best_pairs, category
from generator.diff.limits import compare_constraints
from generator.diff.records import compare_record
from generator.diff.scalars import compare_enums, compare_listing, compare_scalars
from generator.diff.shapes import Alternatives, Record, Side, component_name, strip
from generator.diff.types import members_effect
from generator.diff.unions import (
    compare_discriminator,
    compare_exclusive,
    compare_tags,
    record_tags,
    targets_by_tag,
)
from generator.model import (
    Anything,
    Array,
    Constraints,
    Definition,
    Discriminator,
    Enum,
    Map,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)

__all__ = ["SchemaComparer"]


@dataclass(frozen=True, slots=True)
class _Pending:
    """A pair of definitions that waits to be compared."""

    old: Definition
    new: Definition
    spot: Spot
    with_null: bool


@dataclass(slots=True)
class SchemaComparer:
    """Compares types of two sides and writes what differs into the ledger."""

    old: Side
    new: Side
    ledger: Ledger
    likeness: Likeness
    beyond: Beyond
    units: dict[tuple[TypeId, TypeId, bool], Unit] = field(default_factory=dict)
    _queue: deque[_Pending] = field(default_factory=deque)

    def compare(self, spot: Spot, old: Type, new: Type) -> None:
        """Compare two types that stand at a place."""
        first, second = strip(old), strip(new)
        if isinstance(first, Reference) and isinstance(second, Reference):
            is_bare = first is old and second is new
            if not is_bare:
                self._compare_null(spot, self.old.is_nullable(old), old, new)
            self._refer(spot, first, second, with_null=is_bare)
            return
        self._compare_null(spot, self.old.is_nullable(old), old, new)
        self._compare_alternatives(spot, old, new)

    def finish(self, service: Spot) -> None:
        """Compare all pairs of definitions that were met, then the named ones that no
        operation reaches.
        """
        self._drain()
        olds = {key[0] for key in self.units}
        news = {key[1] for key in self.units}
        idle = replace(service, unit=_unused(service.unit))
        named = {component_name(item): item for item in self.new.definitions.values()}
        for item in self.old.definitions.values():
            name = component_name(item)
            other = named.get(name) if name else None
            if other is None or item.id in olds or other.id in news:
                continue
            self._refer(
                idle, Reference(id=item.id), Reference(id=other.id), with_null=True
            )
        self._drain()

    def _drain(self) -> None:
        while self._queue:
            self._compare_definitions(self._queue.popleft())

    def _refer(
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
            self._queue.append(_Pending(first, second, inside, with_null))
        spot.unit.edges[(id(unit), spot.drops)] = unit

    def _compare_null(self, spot: Spot, was: bool, old: Type, new: Type) -> None:
        is_ = self.new.is_nullable(new)
        if was == is_ or isinstance(self.old.plain(strip(old)), Anything):
            return
        if isinstance(self.new.plain(strip(new)), Anything):
            return
        self.ledger.record(
            spot,
            Place.NULLABLE,
            Edit.SET if is_ else Edit.UNSET,
            before=was,
            after=is_,
            effects=WIDENS if is_ else NARROWS,
        )

    def _compare_definitions(self, pair: _Pending) -> None:
        old, new, spot = pair.old, pair.new, pair.spot
        if old.is_deprecated != new.is_deprecated:
            self.ledger.record(
                spot,
                Place.SCHEMA_DEPRECATED,
                Edit.SET if new.is_deprecated else Edit.UNSET,
                before=old.is_deprecated,
                after=new.is_deprecated,
                effects=ANNOTATION,
            )
        self.ledger.record_docs(spot, old.docs, new.docs)
        self.beyond.compare(spot)
        first, second = Reference(id=old.id), Reference(id=new.id)
        if pair.with_null:
            was = self.old.is_nullable(first)
            self._compare_null(spot, was, first, second)
        if _is_union(old.type) or _is_union(new.type):
            self._compare_alternatives(spot, first, second)
        else:
            self._compare_plain(spot, old.type, new.type, first, second)

    def _compare_alternatives(self, spot: Spot, old: Type, new: Type) -> None:
        mine, theirs = self.old.alternatives(old), self.new.alternatives(new)
        if len(mine.members) == len(theirs.members) == 1:
            self._compare_member(spot, mine.members[0], theirs.members[0])
            return
        if not mine.members and not theirs.members:
            return
        # A union against a base with a discriminator: two ways to write a choice.
        if len(mine.members) == 1:
            mine = self.old.alternatives(old, expanded=True)
        elif len(theirs.members) == 1:
            theirs = self.new.alternatives(new, expanded=True)
        pairs = self._paired(mine, theirs)
        if not pairs:
            self._record_type(spot, old, new, mine.members, theirs.members)
            return
        lost = {i for i, _ in pairs}
        found = {j for _, j in pairs}
        was_choice = len(mine.members) > 1
        for i, member in enumerate(mine.members):
            if i not in lost:
                self._record_variant(spot, member, self.old, Edit.REMOVED, was_choice)
        for j, member in enumerate(theirs.members):
            if j not in found:
                self._record_variant(spot, member, self.new, Edit.ADDED, was_choice)
        for i, j in pairs:
            first, second = mine.members[i], theirs.members[j]
            below = spot
            if len(pairs) > 1 or len(theirs.members) > 1:
                below = replace(spot, path=(*spot.path, f"|{self.new.words(second)}"))
            compare_tags(self.ledger, below, mine, theirs, first, second)
            self._compare_member(below, first, second)
        if was_choice and len(theirs.members) > 1:
            compare_exclusive(self.ledger, spot, mine.is_exclusive, theirs.is_exclusive)
        compare_discriminator(
            self.ledger, spot, mine.discriminator, theirs.discriminator
        )

    def _paired(
        self, mine: Alternatives, theirs: Alternatives
    ) -> list[tuple[int, int]]:
        scores: list[tuple[float, int, int]] = []
        for i, old in enumerate(mine.members):
            for j, new in enumerate(theirs.members):
                score = self.likeness.of_members(old, new)
                if isinstance(old, Reference) and isinstance(new, Reference):
                    tags = mine.tags.get(old.id, frozenset())
                    others = theirs.tags.get(new.id, frozenset())
                    if tags and others:
                        score = score + 2.0 if tags & others else score * 0.2
                scores.append((score, i, j))
        return [(i, j) for i, j, _ in best_pairs(scores, least=0.25)]

    def _record_type(
        self,
        spot: Spot,
        old: Type,
        new: Type,
        mine: tuple[Type, ...],
        theirs: tuple[Type, ...],
    ) -> None:
        effect = members_effect(
            tuple(self.old.plain(item) for item in mine),
            tuple(self.new.plain(item) for item in theirs),
            is_text=spot.is_text,
        )
        self.ledger.record(
            spot,
            Place.TYPE,
            Edit.CHANGED,
            before=self.old.words(strip(old)),
            after=self.new.words(strip(new)),
            effects=Effects(request=effect, response=effect),
        )

    def _record_variant(
        self, spot: Spot, member: Type, side: Side, edit: Edit, was_choice: bool
    ) -> None:
        definition = side.definition(member)
        is_object = isinstance(side.plain(member), (Object, Map))
        origin = None if definition is None else definition.origin
        words = side.words(member)
        is_added = edit is Edit.ADDED
        self.ledger.record(
            spot,
            Place.VARIANT,
            edit,
            before=None if is_added else words,
            after=words if is_added else None,
            effects=WIDENS if is_added else NARROWS,
            guards=(
                frozenset({Guard.TOLERABLE})
                if is_added and was_choice and is_object
                else frozenset()
            ),
            name=f"|{words}",
            old=None if is_added else origin,
            new=origin if is_added else None,
        )

    def _compare_member(self, spot: Spot, old: Type, new: Type) -> None:
        if isinstance(old, Reference) and isinstance(new, Reference):
            self._refer(spot, old, new, with_null=False)
            return
        self._compare_plain(spot, self.old.plain(old), self.new.plain(new), old, new)

    def _compare_plain(
        self,
        spot: Spot,
        old: Type,
        new: Type,
        old_name: Type | None = None,
        new_name: Type | None = None,
    ) -> None:
        match old, new:
            case (Scalar(), Scalar()) if old.kind == new.kind:
                compare_scalars(self.ledger, spot, old, new)
            case (Enum(), Enum()) if _alike(old, new):
                compare_enums(self.ledger, spot, old, new)
            case (Enum(), Scalar()) if _alike(old, new):
                compare_listing(self.ledger, spot, old, new)
            case (Scalar(), Enum()) if _alike(old, new):
                compare_listing(self.ledger, spot, old, new)
            case (Array() | Tuple(), Array() | Tuple()):
                self._compare_arrays(spot, old, new)
            case (Object() | Map(), Object() | Map()):
                self._compare_records(
                    spot,
                    self.old.record(old),
                    self.new.record(new),
                    tags=self._tags(old_name, new_name),
                )
            case (Anything(), Anything()):
                return
            case _:
                self._record_type(
                    spot, old_name or old, new_name or new, (old,), (new,)
                )
                _compare_numbers(self.ledger, spot, old, new)

    def _compare_arrays(
        self, spot: Spot, old: Array | Tuple, new: Array | Tuple
    ) -> None:
        mine, rest = _items(old)
        theirs, other_rest = _items(new)
        for i, (first, second) in enumerate(zip(mine, theirs, strict=False)):
            self.compare(spot.down(f"[{i}]"), first, second)
        for i in range(len(mine), len(theirs)):
            self.ledger.record(
                spot,
                Place.TUPLE_ITEM,
                Edit.ADDED,
                after=self.new.words(theirs[i]),
                effects=WIDENS if rest is None else NARROWS,
                name=f"[{i}]",
            )
        for i in range(len(theirs), len(mine)):
            self.ledger.record(
                spot,
                Place.TUPLE_ITEM,
                Edit.REMOVED,
                before=self.old.words(mine[i]),
                effects=NARROWS if other_rest is None else WIDENS,
                name=f"[{i}]",
            )
        if rest is not None and other_rest is not None:
            self.compare(spot.down("[]"), rest, other_rest)
        elif (rest is None) != (other_rest is None):
            self.ledger.record(
                spot,
                Place.TUPLE_ITEM,
                Edit.SET if other_rest is not None else Edit.UNSET,
                before=self.old.words(rest),
                after=self.new.words(other_rest),
                effects=WIDENS if rest is None else NARROWS,
                name="[]",
            )
        compare_constraints(self.ledger, spot, _limits(old), _limits(new), kind="array")

    def _tags(self, old: Type | None, new: Type | None) -> set[str]:
        """Return the members that only say which variant it is, on both sides."""
        if not isinstance(old, Reference) or not isinstance(new, Reference):
            return set()
        return self.old.tags.get(old.id, set()) & self.new.tags.get(new.id, set())

    def _compare_records(
        self, spot: Spot, old: Record, new: Record, *, tags: set[str]
    ) -> None:
        for pair in compare_record(self.ledger, spot, old, new, self.likeness):
            self.beyond.compare(pair.spot)
            # What a tag may be is told by the discriminator, once.
            if pair.new.wire_name not in tags:
                self.compare(pair.spot, pair.old.type, pair.new.type)
        if old.additional is not None and new.additional is not None:
            self.compare(spot.down("*"), old.additional, new.additional)
        compare_discriminator(self.ledger, spot, old.discriminator, new.discriminator)
        self._compare_variants(spot, old.discriminator, new.discriminator)

    def _compare_variants(
        self, spot: Spot, old: Discriminator | None, new: Discriminator | None
    ) -> None:
        """Compare the subtypes of two bases, by the values that choose them."""
        if old is None or new is None:
            return
        mine, theirs = targets_by_tag(old), targets_by_tag(new)
        record_tags(
            self.ledger,
            spot,
            frozenset(mine.keys() - theirs.keys()),
            frozenset(theirs.keys() - mine.keys()),
        )
        for tag, targets in mine.items():
            others = theirs.get(tag, [])
            # Two variants may have one tag; then the more alike belong together.
            scores = [
                (self.likeness.of_members(one, other) + 0.1, i, j)
                for i, one in enumerate(targets)
                for j, other in enumerate(others)
            ]
            for i, j, _ in best_pairs(scores, least=0.0):
                below = spot.down(f"|{tag}")
                self._refer(below, targets[i], others[j], with_null=False)


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


def _is_union(type_: Type) -> bool:
    return isinstance(type_, (Union, Nullable, Reference))


def _alike(old: Scalar | Enum, new: Scalar | Enum) -> bool:
    kinds = {category(old), category(new)}
    return len(kinds) == 1 or (kinds == {"integer", "number"} and _both_lists(old, new))


def _both_lists(old: Scalar | Enum, new: Scalar | Enum) -> bool:
    return isinstance(old, Enum) and isinstance(new, Enum)


def _items(type_: Array | Tuple) -> tuple[tuple[Type, ...], Type | None]:
    if isinstance(type_, Array):
        return (), type_.item
    return type_.items, type_.rest


def _limits(type_: Array | Tuple) -> Constraints:
    return type_.constraints


def _compare_numbers(ledger: Ledger, spot: Spot, old: Type, new: Type) -> None:
    """Compare the limits of an integer and a number."""
    if not isinstance(old, Scalar) or not isinstance(new, Scalar):
        return
    if {old.kind, new.kind} == {"integer", "number"}:
        compare_constraints(
            ledger, spot, old.constraints, new.constraints, kind="number"
        )

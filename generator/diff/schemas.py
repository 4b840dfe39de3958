"""Types compared, each pair of definitions once, whatever refers to it."""

from __future__ import annotations

from dataclasses import field, replace

from generator.diff.arrays import compare_arrays
from generator.diff.beyond import Beyond
from generator.diff.changes import Edit, Effects, Guard, Place
from generator.diff.definitions import Definitions, Pending
from generator.diff.ledger import (
    ANNOTATION,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.likeness import Likeness, best_pairs, category
from generator.diff.limits import compare_constraints
from generator.diff.records import compare_record
from generator.diff.scalars import compare_enums, compare_listing, compare_scalars
from generator.diff.shapes import Alternatives, Record, Side, strip
from generator.diff.splits import find_split
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
    Discriminator,
    Enum,
    Map,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.values import dataclass

__all__ = ["SchemaComparer"]


@dataclass(slots=True)
class SchemaComparer:
    """Compares types of two sides and writes what differs into the ledger."""

    old: Side
    new: Side
    ledger: Ledger
    likeness: Likeness
    beyond: Beyond
    definitions: Definitions = field(init=False)

    def __post_init__(self) -> None:
        self.definitions = Definitions(self.old, self.new, self.ledger)

    def compare(self, spot: Spot, old: Type, new: Type) -> None:
        """Compare two types that stand at a place."""
        spot = spot.holding(old, new)
        first, second = strip(old), strip(new)
        if isinstance(first, Reference) and isinstance(second, Reference):
            is_bare = first is old and second is new
            if not is_bare:
                self._compare_null(spot, self.old.is_nullable(old), old, new)
            self.definitions.refer(spot, first, second, with_null=is_bare)
            return
        self._compare_null(spot, self.old.is_nullable(old), old, new)
        self._compare_alternatives(spot, old, new)

    def finish(self, service: Spot) -> None:
        """Compare all pairs of definitions that were met, then the named ones that no
        operation reaches.
        """
        for pair in self.definitions.waiting():
            self._compare_definitions(pair)
        self.definitions.refer_unused(service)
        for pair in self.definitions.waiting():
            self._compare_definitions(pair)

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

    def _compare_definitions(self, pair: Pending) -> None:
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
        spot = spot.holding(first, second)
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
        if self._compare_split(spot, mine, theirs):
            return
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

    def _compare_split(
        self, spot: Spot, mine: Alternatives, theirs: Alternatives
    ) -> bool:
        """Compare an object with the parts that it fell into, or was put together of.

        Returns whether it is that.
        """
        is_split = len(mine.members) == 1
        whole, parts = (mine, theirs) if is_split else (theirs, mine)
        if len(whole.members) != 1:
            return False
        here, there = (self.old, self.new) if is_split else (self.new, self.old)
        found = find_split(here, whole.members[0], there, parts.members)
        if found is None:
            return False
        values = (found.whole_values, found.values)
        compare_enums(
            self.ledger,
            spot.down(found.member),
            *(values if is_split else values[::-1]),
        )
        for part in found.parts:
            member = parts.members[part.index]
            if not part.is_known:
                edit = Edit.ADDED if is_split else Edit.REMOVED
                self._record_variant(spot, member, there, edit, True)
                continue
            sides = (found.whole_beside(part), part.record)
            types: tuple[Type, Type] = (part.narrowed, member)
            below = replace(spot, path=(*spot.path, f"|{there.words(member)}"))
            self._compare_records(
                below.holding(*(types if is_split else types[::-1])),
                *(sides if is_split else sides[::-1]),
                tags={found.member},
            )
        return True

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
        before, after = self.old.words(strip(old)), self.new.words(strip(new))
        if before == after:
            # One name for two things: what it stands for tells them apart.
            before = self.old.words(self.old.plain(strip(old)))
            after = self.new.words(self.new.plain(strip(new)))
        self.ledger.record(
            spot,
            Place.TYPE,
            Edit.CHANGED,
            before=before,
            after=after,
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
            self.definitions.refer(spot, old, new, with_null=False)
            return
        self._compare_plain(
            spot.holding(old, new),
            self.old.plain(old),
            self.new.plain(new),
            old,
            new,
        )

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
                compare_arrays(
                    self.ledger,
                    spot,
                    old,
                    new,
                    sides=(self.old, self.new),
                    compare=self.compare,
                )
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
                self.definitions.refer(below, targets[i], others[j], with_null=False)


def _is_union(type_: Type) -> bool:
    return isinstance(type_, (Union, Nullable, Reference))


def _alike(old: Scalar | Enum, new: Scalar | Enum) -> bool:
    kinds = {category(old), category(new)}
    return len(kinds) == 1 or (kinds == {"integer", "number"} and _both_lists(old, new))


def _both_lists(old: Scalar | Enum, new: Scalar | Enum) -> bool:
    return isinstance(old, Enum) and isinstance(new, Enum)


def _compare_numbers(ledger: Ledger, spot: Spot, old: Type, new: Type) -> None:
    """Compare the limits of an integer and a number."""
    if not isinstance(old, Scalar) or not isinstance(new, Scalar):
        return
    if {old.kind, new.kind} == {"integer", "number"}:
        compare_constraints(
            ledger, spot, old.constraints, new.constraints, kind="number"
        )

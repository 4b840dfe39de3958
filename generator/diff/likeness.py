"""How alike two types are: what pairs the members of unions and finds renames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import assert_never

from generator.diff.shapes import Side, component_name
from generator.diff.words import likeness_of_names
from generator.model import (
    Anything,
    Array,
    Enum,
    Map,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.values import dataclass

__all__ = ["Likeness", "best_pairs", "category"]

_DEPTH = 3


def category(type_: Type) -> str:
    """Return the JSON type of a plain type: `string`, `array`, `object`, ..."""
    match type_:
        case Scalar(kind=kind):
            return kind
        case Enum(kind=kind):
            return "anything" if kind == "mixed" else kind
        case Array() | Tuple():
            return "array"
        case Map() | Object():
            return "object"
        case Anything():
            return "anything"
        case Never():
            return "never"
        case Union() | Nullable() | Reference():
            return "union"
        case _:
            assert_never(type_)


def best_pairs(
    scores: Sequence[tuple[float, int, int]], *, least: float
) -> list[tuple[int, int, float]]:
    """Return the pairs of indices, the most alike first, each index once.

    Of equal scores the pair of the nearest positions wins, so both sides agree.
    """
    olds: set[int] = set()
    news: set[int] = set()
    found: list[tuple[int, int, float]] = []
    ranked = sorted(
        (item for item in scores if item[0] >= least),
        key=lambda item: (-item[0], abs(item[1] - item[2]), item[1] + item[2], item[1]),
    )
    for score, old, new in ranked:
        if old not in olds and new not in news:
            olds.add(old)
            news.add(new)
            found.append((old, new, score))
    return sorted(found)


@dataclass(slots=True)
class Likeness:
    """Scores pairs of types of the two sides from 0 to 1, each pair once."""

    old: Side
    new: Side
    _known: dict[tuple[TypeId, TypeId, int], float] = field(default_factory=dict)

    def of_types(self, one: Type, other: Type, depth: int = _DEPTH) -> float:
        """Return how alike an old and a new type are."""
        if isinstance(one, Reference) and isinstance(other, Reference):
            return self._of_references(one, other, depth)
        first = self.old.alternatives(one)
        second = self.new.alternatives(other)
        if len(first.members) == len(second.members) == 1:
            score = self._of_plain(first.members[0], second.members[0], depth)
        else:
            score = self._of_members(first.members, second.members, depth)
        return score if first.is_nullable == second.is_nullable else score * 0.95

    def of_members(self, one: Type, other: Type) -> float:
        """Return how alike two members of unions are; the same name counts much."""
        score = self.of_types(one, other)
        if score <= 0.05:
            return 0.0
        first = component_name(self.old.definition(one))
        second = component_name(self.new.definition(other))
        if first and second:
            score += 0.5 * likeness_of_names(first, second)
        return score

    def _of_references(self, one: Reference, other: Reference, depth: int) -> float:
        key = (one.id, other.id, depth)
        if key not in self._known:
            # A pair met again inside itself is taken for alike.
            self._known[key] = 1.0
            first, second = self.old.plain(one), self.new.plain(other)
            if isinstance(first, Object) and isinstance(second, Object):
                score = self._of_objects(first, second, depth)
            elif category(first) == category(second) == "union":
                mine = self.old.alternatives(one).members
                theirs = self.new.alternatives(other).members
                score = self._of_members(mine, theirs, depth)
            elif "union" in (category(first), category(second)):
                mine = self.old.alternatives(one, expanded=True).members
                theirs = self.new.alternatives(other, expanded=True).members
                is_choice = len(mine) > 1 and len(theirs) > 1
                score = self._of_members(mine, theirs, depth - 1)
                score *= 1.0 if is_choice else 0.5
            else:
                score = self._of_plain(first, second, depth)
            self._known[key] = score
        return self._known[key]

    def _of_members(
        self, mine: Sequence[Type], theirs: Sequence[Type], depth: int
    ) -> float:
        if not mine or not theirs:
            return 1.0 if len(mine) == len(theirs) else 0.0
        if depth <= 0:
            return min(len(mine), len(theirs)) / max(len(mine), len(theirs))
        scores = [
            (self._of_single(one, other, depth - 1), i, j)
            for i, one in enumerate(mine)
            for j, other in enumerate(theirs)
        ]
        pairs = best_pairs(scores, least=0.1)
        return sum(score for _, _, score in pairs) / max(len(mine), len(theirs))

    def _of_single(self, one: Type, other: Type, depth: int) -> float:
        if isinstance(one, Reference) and isinstance(other, Reference):
            return self._of_references(one, other, depth)
        return self._of_plain(one, other, depth)

    def _of_plain(self, one: Type, other: Type, depth: int) -> float:
        if isinstance(one, Reference) and isinstance(other, Reference):
            return self._of_references(one, other, depth)
        first, second = self.old.plain(one), self.new.plain(other)
        kinds = {category(first), category(second)}
        if kinds == {"integer", "number"}:
            return 0.8
        if len(kinds) == 2:
            return 0.2 if "anything" in kinds else 0.0
        match first, second:
            case (Scalar(format=mine), Scalar(format=theirs)):
                return 1.0 if mine == theirs else 0.9
            case (Enum(), Enum()):
                return _of_enums(first, second)
            case (Enum(), Scalar()) | (Scalar(), Enum()):
                return 0.7
            case (Array(item=mine), Array(item=theirs)):
                if depth <= 0:
                    return 0.9
                return 0.3 + 0.7 * self.of_types(mine, theirs, depth - 1)
            case (Object(), Object()):
                return self._of_objects(first, second, depth)
            case (Map(value=mine), Map(value=theirs)):
                if depth <= 0:
                    return 0.9
                return 0.3 + 0.7 * self.of_types(mine, theirs, depth - 1)
            case (Object(properties=()), Map()) | (Map(), Object(properties=())):
                return 0.7
        return 0.5

    def _of_objects(self, one: Object, other: Object, depth: int) -> float:
        mine = {item.wire_name: item.type for item in one.properties}
        theirs = {item.wire_name: item.type for item in other.properties}
        if not mine or not theirs:
            return 1.0 if not mine and not theirs else 0.1
        common = mine.keys() & theirs.keys()
        total = 0.0
        for name in common:
            first, second = self.old.plain(mine[name]), self.new.plain(theirs[name])
            if _is_const(first) and _is_const(second):
                if _of_enums(first, second) == 0.0:
                    return 0.05
                total += 1.0
            elif depth <= 0:
                total += 1.0 if category(first) == category(second) else 0.5
            else:
                total += 0.3 + 0.7 * self.of_types(mine[name], theirs[name], depth - 1)
        return total / (len(mine) + len(theirs) - len(common))


def _is_const(type_: Type) -> bool:
    return isinstance(type_, Enum) and len(type_.values) == 1


def _of_enums(one: Type, other: Type) -> float:
    if not isinstance(one, Enum) or not isinstance(other, Enum):
        return 0.0
    mine = {repr(item.value) for item in one.values}
    theirs = {repr(item.value) for item in other.values}
    common = len(mine & theirs)
    if len(mine) == len(theirs) == 1:
        return float(common)
    return 0.2 + 0.8 * common / len(mine | theirs)

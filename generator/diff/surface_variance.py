"""What became of an annotation: whether more, less or something else fits it now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from generator.diff.changes import Direction, Effect, Effects
from generator.python.surface import AliasSurface, Surface
from generator.python.surface_hints import (
    ANY,
    NONE,
    Either,
    Generic,
    Hint,
    Named,
    Values,
    either,
    members,
)
from generator.values import dataclass

__all__ = ["UNSET", "Relation", "Variance", "literal_kind", "values_in", "without"]

Relation: TypeAlias = Literal["old to new", "new to old"]

UNSET = Named("Unset")

# What is also of another type: name -> names (PEP 484's tower among them).
_ABOVE: Mapping[str, frozenset[str]] = {
    "bool": frozenset({"int", "float", "object"}),
    "int": frozenset({"float", "object"}),
    "float": frozenset({"object"}),
    "str": frozenset({"object", "Base64", "Base64Url", "HttpDate"}),
    "bytes": frozenset({"object", "FileContent", "FileInput"}),
    "dt.datetime": frozenset({"dt.date", "object", "HttpDate", "UnixTime"}),
    "FileContent": frozenset({"FileInput"}),
    # Markers are other spellings of a plain type.
    "Base64": frozenset({"bytes"}),
    "Base64Url": frozenset({"bytes"}),
    "HttpDate": frozenset({"dt.datetime", "dt.date"}),
    "UnixTime": frozenset({"dt.datetime", "dt.date"}),
    "DecimalNumber": frozenset({"Decimal"}),
    "Decimal": frozenset({"DecimalNumber"}),
}
_GENERICS_ABOVE: Mapping[str, frozenset[str]] = {
    "list": frozenset({"Sequence", "Iterable"}),
    "tuple": frozenset({"Sequence", "Iterable"}),
    "Sequence": frozenset({"Iterable"}),
    "dict": frozenset({"Mapping"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variance:
    """Compares annotations of two surfaces; what is renamed is the same."""

    old: Surface
    new: Surface
    names: Mapping[str, str]
    """The old names of models and what they are called now."""

    def effects(self, old: Hint, new: Hint) -> Effects:
        """Return what became of what may be handed over, and of what is given."""
        return Effects(
            request=self._effect(old, new, "request"),
            response=self._effect(old, new, "response"),
        )

    def is_same(self, old: Hint, new: Hint) -> bool:
        """Return whether the same values fit both, in both directions."""
        found = self.effects(old, new)
        return found.request is found.response is Effect.ANNOTATION

    def still_fits(self, old: Hint, new: Hint) -> bool:
        """Return whether what was handed over may be handed over still."""
        return self._fits(old, new, "old to new", "request", frozenset())

    def _effect(self, old: Hint, new: Hint, direction: Direction) -> Effect:
        kept = self._fits(old, new, "old to new", direction, frozenset())
        held = self._fits(new, old, "new to old", direction, frozenset())
        if kept and held:
            return Effect.ANNOTATION
        if kept:
            return Effect.WIDENS
        if held:
            return Effect.NARROWS
        shared = any(
            self._fits(part, new, "old to new", direction, frozenset())
            for part in self.parts(self.old, old)
        )
        return Effect.INCOMPARABLE if shared else Effect.REPLACES

    def _fits(
        self,
        one: Hint,
        other: Hint,
        relation: Relation,
        direction: Direction,
        seen: frozenset[tuple[Hint, Hint]],
    ) -> bool:
        """Return whether every value of `one` is one of `other`."""
        if (one, other) in seen or self._is_pair(one, other, relation):
            return True
        seen |= {(one, other)}
        here, there = self._sides(relation)
        # An alias that goes on is the same here; what became of it is told once.
        left = [
            part
            for part in members(one)
            if not any(self._is_pair(part, item, relation) for item in members(other))
        ]
        mine = self.parts(here, either(*left)) if left else ()
        theirs = self.parts(there, other)
        return all(
            any(self._fits_one(a, b, relation, direction, seen) for b in theirs)
            for a in mine
        )

    def _fits_one(
        self,
        one: Hint,
        other: Hint,
        relation: Relation,
        direction: Direction,
        seen: frozenset[tuple[Hint, Hint]],
    ) -> bool:
        # To whoever hands over, Any takes all; whoever is given Any may do all with it.
        top, bottom = (other, one) if direction == "request" else (one, other)
        if top == ANY:
            return True
        if bottom == ANY:
            return False
        match one, other:
            case Values(values), Named(name):
                kind = literal_kind(values[0])
                return kind == name or name in _ABOVE.get(kind, ())
            case Values(values), Values(allowed):
                return set(values) <= set(allowed)
            case Named(a), Named(b):
                if self._is_pair(one, other, relation):
                    return True
                if a in self._sides(relation)[0].by_name:
                    return self._extends(a, b, relation)
                return a == b or b in _ABOVE.get(a, ())
            case Generic(a, mine), Generic(b, theirs):
                if a != b and b not in _GENERICS_ABOVE.get(a, ()):
                    return False
                return len(mine) == len(theirs) and all(
                    self._fits(x, y, relation, direction, seen)
                    for x, y in zip(mine, theirs, strict=True)
                )
            case _:
                return False

    def _sides(self, relation: Relation) -> tuple[Surface, Surface]:
        is_ahead = relation == "old to new"
        return (self.old, self.new) if is_ahead else (self.new, self.old)

    def _is_pair(self, one: Hint, other: Hint, relation: Relation) -> bool:
        if not isinstance(one, Named) or not isinstance(other, Named):
            return False
        a, b = one.name, other.name
        old, new = (a, b) if relation == "old to new" else (b, a)
        return self.names.get(old) == new

    def _extends(self, name: str, base: str, relation: Relation) -> bool:
        here, _ = self._sides(relation)
        return any(
            self._is_pair(Named(above), Named(base), relation)
            for above in here.line_of(name)[1:]
        )

    def parts(self, surface: Surface, hint: Hint) -> tuple[Hint, ...]:
        """Return the members of a union, aliases opened, each value for itself."""
        found: list[Hint] = []
        pending, seen = [hint], set[str]()
        while pending:
            current = pending.pop(0)
            match current:
                case Either(parts):
                    pending = [*parts, *pending]
                case Values(values):
                    found.extend(Values((value,)) for value in values)
                case Named(name) if isinstance(
                    alias := surface.by_name.get(name), AliasSurface
                ):
                    if name not in seen:
                        seen.add(name)
                        pending.insert(0, alias.value)
                case _:
                    found.append(current)
        return tuple(found)


def without(hint: Hint, *dropped: Hint) -> Hint:
    """Return a union without some of its members; `None` where nothing is left."""
    left = tuple(part for part in members(hint) if part not in dropped)
    return either(*left) if left else NONE


def values_in(hint: Hint) -> tuple[tuple[str, ...], Hint]:
    """Return the values that a hint lists, and the hint with `Literal` for them."""
    match hint:
        case Values(values):
            return values, Named("Literal")
        case Either(parts):
            found = [values_in(part) for part in parts]
            return (
                tuple(value for values, _ in found for value in values),
                either(*(rest for _, rest in found)),
            )
        case Generic(name, items):
            found = [values_in(item) for item in items]
            return (
                tuple(value for values, _ in found for value in values),
                Generic(name, tuple(rest for _, rest in found)),
            )
        case Named():
            return (), hint


def literal_kind(value: str) -> str:
    """Return the type of a value as it is written in Python."""
    if value in ("True", "False"):
        return "bool"
    if value == "None":
        return "None"
    return "int" if value.lstrip("-").isdigit() else "str"

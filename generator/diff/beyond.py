"""Keywords that the model does not keep, compared where they are written."""

# The model holds what generated code needs. A contract holds more: `if`, `contains`,
# `dependentRequired`, a sunset date. They are read from the documents at the origins of
# what the model has, so nothing of them has to travel through every stage. Without a
# reader nothing is compared here.

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.diff.changes import Edit, Effect, Effects, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
)
from generator.model import JsonValue
from generator.origin import Origin, join_pointer, split_pointer

__all__ = ["ASSERTIONS", "Beyond", "Reader", "reader_of"]

Reader: TypeAlias = Callable[[Origin], JsonValue]
"""Gives the value that a document has at an origin, None where there is none."""

ASSERTIONS = (
    "if",
    "then",
    "else",
    "not",
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedItems",
    "unevaluatedProperties",
    "propertyNames",
    "patternProperties",
    "contentSchema",
)
"""Keywords of JSON Schema that say which values are valid."""

_EXTENSIONS = ("x-ms-mutability", "x-ms-identifiers", "x-ms-azure-resource")
_STABILITY = ("draft", "alpha", "beta", "stable")
_REFERENCE = "$ref"


def reader_of(roots: Mapping[str, JsonValue]) -> Reader:
    """Return a reader of documents by their files, as origins name them."""

    def read(origin: Origin) -> JsonValue:
        value: JsonValue = roots.get(origin.file)
        for token in split_pointer(origin.pointer):
            if isinstance(value, dict):
                value = value.get(token)
            elif (
                isinstance(value, list) and token.isdigit() and int(token) < len(value)
            ):
                value = value[int(token)]
            else:
                return None
        return value

    return read


@dataclass(slots=True)
class Beyond:
    """Compares what two documents have at the origins of a pair."""

    ledger: Ledger
    old: Reader | None = None
    new: Reader | None = None
    _seen: set[tuple[str, str, str, str]] = field(default_factory=set)

    def compare(self, spot: Spot, *tokens: str) -> None:
        """Compare the keywords at a place, or at `tokens` below it, once."""
        if self.old is None or self.new is None:
            return
        places = spot.old_origin, spot.new_origin
        one, other = (_below(origin, tokens) for origin in places)
        key = (one.file, one.pointer, other.file, other.pointer)
        if key in self._seen:
            return
        self._seen.add(key)
        before, after = self.old(one), self.new(other)
        if not isinstance(before, dict) or not isinstance(after, dict):
            return
        if before == after or _REFERENCE in before or _REFERENCE in after:
            return
        for name in ASSERTIONS:
            self._compare_assertion(spot, name, before.get(name), after.get(name))
        self._compare_sunset(spot, before.get("x-sunset"), after.get("x-sunset"))
        self._compare_stability(
            spot, before.get("x-stability-level"), after.get("x-stability-level")
        )
        for name in _EXTENSIONS:
            self._record(
                spot,
                Place.EXTENSION,
                before.get(name),
                after.get(name),
                INCOMPARABLE,
                name,
            )

    def compare_default(self, spot: Spot) -> None:
        """Compare the defaults of bodies as a whole."""
        if self.old is None or self.new is None:
            return
        before = self.old(_below(spot.old_origin, ("schema",)))
        after = self.new(_below(spot.new_origin, ("schema",)))
        if isinstance(before, dict) and isinstance(after, dict):
            self._record(
                spot,
                Place.PROPERTY_DEFAULT,
                before.get("default"),
                after.get("default"),
                Effects(request=Effect.REPLACES, response=Effect.ANNOTATION),
            )

    def _compare_assertion(
        self, spot: Spot, name: str, old: JsonValue, new: JsonValue
    ) -> None:
        effects = INCOMPARABLE
        if old is None or new is None:
            effects = NARROWS if old is None else WIDENS
        elif isinstance(old, int) and isinstance(new, int):
            is_low = name.startswith("min")
            effects = NARROWS if (new > old) == is_low else WIDENS
        self._record(spot, Place.ASSERTION, old, new, effects, name)

    def _compare_sunset(self, spot: Spot, old: JsonValue, new: JsonValue) -> None:
        is_earlier = isinstance(old, str) and isinstance(new, str) and new < old
        self._record(
            spot, Place.SUNSET, old, new, INCOMPARABLE if is_earlier else ANNOTATION
        )

    def _compare_stability(self, spot: Spot, old: JsonValue, new: JsonValue) -> None:
        if old == new:
            return
        before, after = _rank(old), _rank(new)
        edit = Edit.RAISED if after >= before else Edit.LOWERED
        self.ledger.record(
            spot,
            Place.STABILITY,
            edit,
            before=old,
            after=new,
            effects=ANNOTATION if after >= before else INCOMPARABLE,
        )

    def _record(
        self,
        spot: Spot,
        place: Place,
        old: JsonValue,
        new: JsonValue,
        effects: Effects,
        name: str | None = None,
    ) -> None:
        if old == new:
            return
        edit = Edit.CHANGED
        if old is None or new is None:
            edit = Edit.ADDED if old is None else Edit.REMOVED
        self.ledger.record(
            spot, place, edit, before=old, after=new, effects=effects, name=name
        )


def _below(origin: Origin, tokens: tuple[str, ...]) -> Origin:
    if not tokens:
        return origin
    return Origin(file=origin.file, pointer=join_pointer(origin.pointer, *tokens))


def _rank(level: JsonValue) -> int:
    # What says nothing is stable: that is what callers take it for.
    return _STABILITY.index(level) if level in _STABILITY else len(_STABILITY) - 1

"""Keywords that the model does not keep, compared where they are written."""

# The model holds what generated code needs. A contract holds more: `if`, `contains`,
# `dependentRequired`, a sunset date. They are read from the documents at the origins of
# what the model has, so nothing of them has to travel through every stage. Without a
# reader nothing is compared here.

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from generator.diff.changes import Edit, Effect, Effects, Place
from generator.diff.idle import (
    idle_keywords,
    is_overridden,
    parts_of,
    placeless_parameters,
)
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.listed import LIMITS, effect_on_values
from generator.model import JsonValue
from generator.origin import Origin, join_pointer, split_pointer
from generator.values import dataclass

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

_EXTENSIONS: Mapping[str, Place] = {
    "x-ms-mutability": Place.EXTENSION,
    "x-ms-identifiers": Place.IDLE,
    "x-ms-azure-resource": Place.IDLE,
}
"""Extensions that are compared: callers feel some, and only tools read the others."""
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
        idle = idle_keywords(before, after)
        for name in sorted(idle):
            self._record_idle(spot, name, before.get(name), after.get(name))
        for name in ASSERTIONS:
            if name not in idle:
                self._compare_assertion(spot, name, before.get(name), after.get(name))
        self._compare_listed(spot, before, after, idle)
        self._compare_enum_name(spot, before, after)
        self._compare_parts(spot, before, after)
        self._compare_sunset(spot, before.get("x-sunset"), after.get("x-sunset"))
        self._compare_stability(
            spot, before.get("x-stability-level"), after.get("x-stability-level")
        )
        for name, place in _EXTENSIONS.items():
            effects = ANNOTATION if place is Place.IDLE else INCOMPARABLE
            self._record(spot, place, before.get(name), after.get(name), effects, name)
        if not {"items"} & idle:
            # Inline items have no definition that would bring us here.
            self.compare(spot.down("[]"), *tokens, "items")
        for name in ("oneOf", "anyOf"):
            if _is_single(before.get(name)) and _is_single(after.get(name)):
                self.compare(spot, *tokens, name, "0")

    def compare_root(self, spot: Spot) -> None:
        """Compare the media types that a document gives to operations without any."""
        if self.old is None or self.new is None:
            return
        before, after = _root(self.old, spot.old_origin), _root(
            self.new, spot.new_origin
        )
        for name in ("consumes", "produces"):
            if is_overridden(before, name) and is_overridden(after, name):
                self._record_idle(spot, name, before.get(name), after.get(name))

    def compare_placeless(self, spot: Spot, old_path: str, new_path: str) -> None:
        """Compare the parameters that an operation has no place for."""
        if self.old is None or self.new is None:
            return
        before = placeless_parameters(_listed(self.old, spot.old_origin), old_path)
        after = placeless_parameters(_listed(self.new, spot.new_origin), new_path)
        for name in sorted(before.keys() | after.keys()):
            self._record_idle(spot, name, before.get(name), after.get(name))

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

    def _record_idle(
        self, spot: Spot, name: str, old: JsonValue, new: JsonValue
    ) -> None:
        self._record(spot, Place.IDLE, old, new, ANNOTATION, name)

    def _compare_listed(
        self,
        spot: Spot,
        old: dict[str, JsonValue],
        new: dict[str, JsonValue],
        idle: frozenset[str],
    ) -> None:
        """Compare the limits of a list of values; the model keeps the list alone."""
        mine, theirs = old.get("enum"), new.get("enum")
        if not isinstance(mine, list) or not isinstance(theirs, list):
            return
        values = [item for item in mine if item in theirs]
        for name in LIMITS:
            before, after = old.get(name), new.get(name)
            if name in idle or before == after:
                continue
            effects = effect_on_values(values, name, before, after)
            place = Place.IDLE if effects is ANNOTATION else Place.ASSERTION
            self._record(spot, place, before, after, effects, name)

    def _compare_enum_name(
        self, spot: Spot, old: dict[str, JsonValue], new: dict[str, JsonValue]
    ) -> None:
        """Tell that a list of values that both sides name has another name."""
        before, after = _name_of(old.get("x-ms-enum")), _name_of(new.get("x-ms-enum"))
        if before is not None and after is not None:
            self._record(
                spot, Place.EXTENSION, before, after, ANNOTATION, "x-ms-enum.name"
            )

    def _compare_parts(
        self, spot: Spot, old: dict[str, JsonValue], new: dict[str, JsonValue]
    ) -> None:
        """Tell, with prose, that named parts of an allOf came or went.

        What they say is compared member by member. A first allOf is how a schema is
        written, and none of the reader's business.
        """
        before, after = parts_of(old), parts_of(new)
        if before == after or not before or not after or not self.ledger.with_docs:
            return
        self.ledger.record(
            spot,
            Place.COMPOSITION,
            Edit.CHANGED,
            before=", ".join(before),
            after=", ".join(after),
            effects=ANNOTATION,
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


def _listed(read: Reader, operation: Origin) -> Iterator[JsonValue]:
    """Yield the parameters of a path item, then of its operation."""
    item = join_pointer("", *split_pointer(operation.pointer)[:-1])
    for pointer in (item, operation.pointer):
        holder = read(Origin(file=operation.file, pointer=pointer))
        entries = holder.get("parameters") if isinstance(holder, dict) else None
        for entry in entries if isinstance(entries, list) else ():
            reference = entry.get(_REFERENCE) if isinstance(entry, dict) else None
            if isinstance(reference, str) and reference.startswith("#"):
                yield read(Origin(file=operation.file, pointer=reference[1:]))
            else:
                yield entry


def _root(read: Reader, origin: Origin) -> dict[str, JsonValue]:
    found = read(Origin(file=origin.file, pointer=""))
    return found if isinstance(found, dict) else {}


def _name_of(extension: JsonValue) -> JsonValue:
    return extension.get("name") if isinstance(extension, dict) else None


def _is_single(members: JsonValue) -> bool:
    return isinstance(members, list) and len(members) == 1


def _rank(level: JsonValue) -> int:
    # What says nothing is stable: that is what callers take it for.
    return _STABILITY.index(level) if level in _STABILITY else len(_STABILITY) - 1

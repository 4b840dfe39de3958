"""Payloads to try: small values of a type, and those on the edges of two types."""

# A sample need not be valid: a validator decides that. What matters is that where two
# types differ, one of a few samples lies between them.

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from itertools import islice
from typing import assert_never

from generator.diff.shapes import Side
from generator.model import (
    Anything,
    Array,
    Constraints,
    Enum,
    JsonValue,
    Map,
    Never,
    Nullable,
    Object,
    Property,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.model.json_schema import Sense
from generator.values import dataclass

__all__ = ["LONGEST", "Samples"]

_MOST = 120
LONGEST = 2000
"""A payload with a longer text or list is not small any more."""

_DEPTH = 6
_TEXTS: dict[str, str] = {
    "date-time": "2024-01-31T12:00:00Z",
    "date": "2024-01-31",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "a@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "byte": "YQ==",
    "date-time-rfc1123": "Wed, 31 Jan 2024 12:00:00 GMT",
    "date-time-rfc7231": "Wed, 31 Jan 2024 12:00:00 GMT",
    "http-date": "Wed, 31 Jan 2024 12:00:00 GMT",
}
_WORDS = ("a", "", "A", "1", "abc-1", "a.b", "a b", "é", "#", *_TEXTS.values())
_WORDS += ("0", "12", "123", "1234", "AB", "ABC", "abc_1", "#a1b2c3", "1.0.0", "a/b")


@dataclass(slots=True)
class Samples:
    """Makes payloads of the types of one side, as they travel in one direction."""

    side: Side
    sense: Sense
    _known: dict[tuple[TypeId, int], JsonValue] = field(default_factory=dict)

    def around(
        self, type_: Type, others: Iterable[Constraints] = (), focus: str | None = None
    ) -> Iterator[JsonValue]:
        """Yield payloads of a type, the smallest first; some may not be valid.

        `others` are further limits to come close to; `focus` is a member that matters.
        """
        yield from islice(self._around(type_, tuple(others), focus), _MOST)

    def one(self, type_: Type, depth: int = _DEPTH) -> JsonValue:
        """Return one small payload of a type."""
        if not isinstance(type_, Reference):
            return self._one(type_, depth)
        key = (type_.id, depth)
        if key not in self._known:
            self._known[key] = None
            found = self.side.definition(type_)
            if found is not None:
                self._known[key] = self._one(found.type, depth - 1)
        return self._known[key]

    def _around(
        self, type_: Type, others: tuple[Constraints, ...], focus: str | None
    ) -> Iterator[JsonValue]:
        match type_:
            case Nullable(type=inner):
                yield None
                yield from self._around(inner, others, focus)
            case Reference():
                found = self.side.definition(type_)
                if found is not None and not isinstance(found.type, Reference):
                    yield from self._around(found.type, others, focus)
            case Union(members=members):
                for member in members:
                    yield self._tagged(type_, member)
                for member in members:
                    yield from islice(self._around(member, others, focus), 8)
            case Object():
                yield from self._objects(type_, focus)
            case Map(value=value):
                yield {}
                yield {"key": self.one(value)}
                yield {"A key!": self.one(value)}
                for count in _counts((type_.constraints, *others), "properties"):
                    yield {f"key{i}": self.one(value) for i in range(count)}
            case Array(item=item, constraints=limits):
                yield []
                yield [self.one(item)]
                for count in _counts((limits, *others), "items"):
                    yield [self.one(item)] * count
                yield [self.one(item)] * 2
            case Tuple(items=items, rest=rest):
                values = [self.one(item) for item in items]
                yield values
                yield [*values, self.one(rest) if rest is not None else "more"]
                yield values[:-1]
            case Enum(values=listed):
                yield from (item.value for item in listed)
                if type_.is_open:
                    yield "another value"
            case Scalar():
                yield from self._scalars(type_, others)
            case Anything():
                yield from (None, {}, [], "a", 1, 0.5, True)
            case Never():
                return
            case _:
                assert_never(type_)

    def _scalars(
        self, type_: Scalar, others: tuple[Constraints, ...]
    ) -> Iterator[JsonValue]:
        yield self.one(type_)
        limits = (type_.constraints, *others)
        if type_.kind == "string":
            for count in _counts(limits, "length"):
                yield "a" * count
            yield from _WORDS
        elif type_.kind in ("integer", "number"):
            yield from _numbers(limits, is_whole=type_.kind == "integer")
            yield from (0, 1, -1, 2**31, 2**63)
            if type_.kind == "number":
                yield 0.5
        elif type_.kind == "boolean":
            yield from (True, False)

    def _objects(self, type_: Object, focus: str | None) -> Iterator[JsonValue]:
        small = self._members(type_)
        yield small
        member = next((m for m in type_.properties if m.wire_name == focus), None)
        if focus is not None:
            without = {key: value for key, value in small.items() if key != focus}
            value = "a" if member is None else self.one(member.type)
            yield without
            yield {**without, focus: value}
        yield {**small, "unlisted": "a"}
        yield {
            item.wire_name: self.one(item.type)
            for item in type_.properties
            if self._travels(item)
        }

    def _members(self, type_: Object, depth: int = _DEPTH) -> dict[str, JsonValue]:
        found = {
            item.wire_name: self.one(item.type, depth - 1)
            for item in type_.properties
            if item.is_required and self._travels(item)
        }
        return found

    def _travels(self, item: Property) -> bool:
        if self.sense == "request":
            return not item.is_read_only
        return not item.is_write_only

    def _tagged(self, union: Union, member: Type, depth: int = _DEPTH) -> JsonValue:
        value = self.one(member, depth)
        found = union.discriminator
        if found is None or not isinstance(member, Reference):
            return value
        for variant in found.variants:
            if variant.target == member.id and isinstance(value, dict):
                return {**value, found.wire_name: variant.tag}
        return value

    def _one(self, type_: Type, depth: int) -> JsonValue:
        if depth <= 0:
            return None
        match type_:
            case Nullable(type=inner):
                return self.one(inner, depth) if depth > 2 else None
            case Reference():
                return self.one(type_, depth)
            case Union(members=members):
                # The first may not end: a tree among its own alternatives.
                tried = (self._tagged(type_, item, depth) for item in members)
                return next((value for value in tried if value is not None), None)
            case Object():
                return self._members(type_, depth)
            case Map(value=value):
                count = type_.constraints.min_properties or 0
                return {f"key{i}": self.one(value, depth - 1) for i in range(count)}
            case Array(item=item, constraints=limits):
                return [self.one(item, depth - 1)] * min(limits.min_items or 0, _MOST)
            case Tuple(items=items):
                return [self.one(item, depth - 1) for item in items]
            case Enum(values=listed):
                return listed[0].value if listed else None
            case Scalar():
                return _scalar(type_)
            case Anything():
                return "a"
            case Never():
                return None
            case _:
                assert_never(type_)


def _scalar(type_: Scalar) -> JsonValue:
    limits = type_.constraints
    match type_.kind:
        case "null":
            return None
        case "boolean":
            return True
        case "string":
            text = _TEXTS.get(type_.format or "", "a")
            text = text.ljust(min(limits.min_length or 0, LONGEST), "a")
            return _matching(text, limits.pattern)
        case _:
            whole = type_.kind == "integer"
            return next(iter(_numbers((limits,), is_whole=whole)), 1)


def _matching(text: str, pattern: str | None) -> str:
    """Return a text, or one of a few others that a pattern lets pass."""
    if pattern is None:
        return text
    try:
        found = re.compile(pattern)
    except re.error:
        return text
    return next((item for item in (text, *_WORDS) if found.search(item)), text)


def _numbers(limits: Iterable[Constraints], *, is_whole: bool) -> Iterator[int | float]:
    """Yield numbers on the limits, then beside them."""
    found: dict[int | float, None] = {}
    for item in limits:
        step = item.multiple_of or (1 if is_whole else 0.5)
        edges = (
            item.minimum,
            item.maximum,
            item.exclusive_minimum,
            item.exclusive_maximum,
            item.multiple_of,
        )
        for edge in edges:
            if edge is not None:
                found.update(dict.fromkeys((edge, edge + step, edge - step)))
    yield from found


def _counts(limits: Iterable[Constraints], unit: str) -> Iterator[int]:
    """Yield lengths on the limits, then beside them."""
    found: dict[int, None] = {}
    for item in limits:
        for edge in (getattr(item, f"min_{unit}"), getattr(item, f"max_{unit}")):
            if edge is not None:
                found.update(dict.fromkeys((edge, edge + 1, edge - 1)))
    yield from (count for count in found if 0 <= count <= LONGEST)

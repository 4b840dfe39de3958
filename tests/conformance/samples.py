"""The least and the fullest instance of a schema, built from the leaves up.

What hypothesis draws at random seldom fits a large schema. Here each part is judged
by jsonschema as soon as it is there, so that a whole fits because its parts do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.origin import escape_token
from tests.corpus.documents import Json, node_at, resolve_place
from tests.corpus.examples import Place
from tests.corpus.verdicts import Judge

__all__ = ["Nothing", "members_of", "sample"]

_DEEPEST = 9
_TEXTS: dict[str, str] = {
    "date": "2024-02-29",
    "date-time": "2024-02-29T12:30:00Z",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "uri": "https://example.test/a?b=c",
    "url": "https://example.test/a?b=c",
    "email": "someone@example.test",
    "byte": "aGVsbG8=",
    "binary": "aGVsbG8=",
    "duration": "PT1S",
    "time": "10:00:00Z",
    "ipv4": "127.0.0.1",
}
_PATTERNED = ("a", "A", "0", "gpt-4o", "a-1", "a_1", "call_1", "#aabbcc", "file.txt")


class Nothing(Exception):
    """No instance was found."""


def sample(place: Place, judge: Judge, *, is_full: bool) -> Json:
    """Return an instance that `judge` has nothing against; raise `Nothing`."""
    value = _Sampler(judge=judge, is_full=is_full).value(place, 0)
    if judge.complaint(value, place) is not None:
        raise Nothing
    return value


@dataclass(slots=True, kw_only=True)
class _Sampler:
    judge: Judge
    is_full: bool

    def value(self, place: Place, depth: int) -> Json:
        """Return an instance of the schema at `place`."""
        node, place = _at(place)
        if depth > _DEEPEST:
            raise Nothing
        if not isinstance(node, dict):
            return "anything"
        for given in _given(node):
            if self._fits(given, place):
                return given
        if "allOf" in node or "properties" in node or node.get("type") == "object":
            return self._object(node, place, depth)
        for keyword in ("oneOf", "anyOf"):
            if node.get(keyword):
                return self._one(node, keyword, place, depth)
        kind = node.get("type")
        if isinstance(kind, list):
            kind = next((name for name in kind if name != "null"), "null")
        if kind == "array":
            return self._array(node, place, depth)
        return self._scalar(node, kind, place)

    def _one(
        self, node: dict[str, Json], keyword: str, place: Place, depth: int
    ) -> Json:
        options = list(range(len(node[keyword])))
        for number in reversed(options) if self.is_full else options:
            try:
                found = self.value(_below(place, keyword, number), depth + 1)
            except Nothing:
                continue
            if self._fits(found, place):
                return found
        raise Nothing

    def _object(self, node: dict[str, Json], place: Place, depth: int) -> Json:
        members, needed = members_of(place)
        if not members and "allOf" in node:  # of a scalar or a union
            for number in range(len(node["allOf"])):
                found = self.value(_below(place, "allOf", number), depth + 1)
                if self._fits(found, place):
                    return found
            raise Nothing
        tags = _tags(place)
        built: dict[str, Json] = {}
        for name in members:
            if name in needed:
                found = tags.get(name)
                built[name] = (
                    found
                    if found is not None
                    else self._first(members[name], depth + 1)
                )
        for name in sorted(needed - members.keys()):
            built[name] = "anything"
        for keyword in ("oneOf", "anyOf"):
            if node.get(keyword) and not self._fits(built, place):
                more = self._one_more(node, keyword, place, depth, built)
                built = more if more is not None else built
        if self.is_full and self._fits(built, place):
            self._fill(built, members, place, depth)
        return built

    def _one_more(
        self,
        node: dict[str, Json],
        keyword: str,
        place: Place,
        depth: int,
        built: dict[str, Json],
    ) -> dict[str, Json] | None:
        for number in range(len(node[keyword])):
            try:
                found = self.value(_below(place, keyword, number), depth + 1)
            except Nothing:
                continue
            if isinstance(found, dict) and self._fits({**built, **found}, place):
                return {**built, **found}
        return None

    def _fill(
        self,
        built: dict[str, Json],
        members: dict[str, list[Place]],
        place: Place,
        depth: int,
    ) -> None:
        """Add every member that may be there."""
        for name in [name for name in members if name not in built]:
            try:
                built[name] = self._first(members[name], depth + 1)
            except Nothing:
                continue
            if not self._fits(built, place):
                del built[name]

    def _first(self, places: list[Place], depth: int) -> Json:
        """Return what fits all schemas that a member has."""
        for place in places:
            found = self.value(place, depth)
            if all(self._fits(found, other) for other in places):
                return found
        raise Nothing

    def _array(self, node: dict[str, Json], place: Place, depth: int) -> Json:
        least = int(node.get("minItems") or 0)
        if least == 0 and not self.is_full:
            return []
        item = self.value(_below(place, "items"), depth + 1)
        return [item] * max(1, least)

    def _scalar(self, node: dict[str, Json], kind: str | None, place: Place) -> Json:
        for value in _scalars(node, kind):
            if self._fits(value, place):
                return value
        raise Nothing

    def _fits(self, value: Json, place: Place) -> bool:
        return self.judge.complaint(value, place) is None


def _given(node: dict[str, Json]) -> Iterator[Json]:
    if "const" in node:
        yield node["const"]
    for key in ("example", "default"):
        if node.get(key) is not None:
            yield node[key]
    yield from node.get("enum") or ()


def _scalars(node: dict[str, Json], kind: str | None) -> Iterator[Json]:
    if kind in ("integer", "number"):
        low, high = node.get("minimum"), node.get("maximum")
        for number in (1, 0, 2, 0.5, low, high):  # Prism reads 64 bits as floats
            if number is not None:
                yield int(number) if kind == "integer" else number
    elif kind == "boolean":
        yield True
    elif kind == "null":
        yield None
    elif kind == "string" or kind is None:
        yield _TEXTS.get(str(node.get("format", "")), "text é 1")
        yield from _PATTERNED
        yield "x" * int(node.get("minLength") or 1)
        yield from re.findall(r"[\w.-]+", str(node.get("pattern", "")))


def _at(place: Place) -> tuple[Json, Place]:
    try:
        found = resolve_place(node_at(*place), place)
    except KeyError:
        raise Nothing from None
    if found is None:
        raise Nothing
    return found


def members_of(place: Place) -> tuple[dict[str, list[Place]], set[str]]:
    """Return the schemas of each property, and the names that are required."""
    node, place = _at(place)
    members: dict[str, list[Place]] = {}
    needed: set[str] = set()
    for number in range(len(node.get("allOf") or ())):
        inner, names = members_of(_below(place, "allOf", number))
        needed |= names
        for name, places in inner.items():
            members.setdefault(name, []).extend(places)
    for name in node.get("properties") or {}:
        members.setdefault(name, []).append(_below(place, "properties", name))
    required = node.get("required")
    return members, needed | set(required if isinstance(required, list) else ())


def _tags(place: Place) -> dict[str, str]:
    """Return what a subtype says in its discriminator."""
    tags: dict[str, str] = {}
    node = node_at(*place)
    own = node.get("x-ms-discriminator-value")
    for number in range(len(node.get("allOf") or ())):
        try:
            parent, _ = _at(_below(place, "allOf", number))
        except Nothing:
            continue
        written = parent.get("discriminator")
        if not isinstance(written, dict):
            continue
        name = written["propertyName"]
        for tag, target in (written.get("mapping") or {}).items():
            if str(target).rpartition("#")[2] == place[1]:
                tags[name] = tag
        if isinstance(own, str):
            tags[name] = own
    return tags


def _below(place: Place, *tokens: object) -> Place:
    path, pointer = place
    return path, pointer + "".join(f"/{escape_token(str(token))}" for token in tokens)

"""A hypothesis strategy for the instances of a schema of a document."""

# hypothesis-jsonschema would do it and does not run on today's hypothesis. This one
# reads the document itself, follows references as it goes, and need not be exact: what
# it makes is judged by jsonschema before it is used.

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from generator.origin import escape_token
from tests.corpus.documents import Json, node_at, read, resolve_place
from tests.corpus.examples import Place
from tests.corpus.verdicts import compiles

__all__ = ["Endless", "instances_of"]

Draw: TypeAlias = Any  # hypothesis' function from strategy to value, generic in it

_DEEPEST = 6
_MOST_ITEMS = 3
_SMALL = 2**31 - 1
_ANY: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.text(max_size=4), inner, max_size=2)
    ),
    max_leaves=4,
)
_ZONES = st.sampled_from(["Z", "+00:00", "+02:00", "-09:30"])
_FORMATS: dict[str, st.SearchStrategy[str]] = {
    "date": st.dates().map(dt.date.isoformat),
    "date-time": st.builds(
        lambda when, zone: when.isoformat() + zone, st.datetimes(), _ZONES
    ),
    "uuid": st.uuids().map(str),
    "base64url": st.binary(max_size=12).map(
        lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")
    ),
    "byte": st.binary(max_size=12).map(lambda data: base64.b64encode(data).decode()),
    "binary": st.binary(max_size=12).map(lambda data: base64.b64encode(data).decode()),
    "duration": st.sampled_from(["P1D", "PT0.5S", "P1Y2M3DT4H5M6S"]),
    "time": st.sampled_from(["10:00:00Z", "23:59:59.5+02:00"]),
    "decimal": st.decimals(allow_nan=False, allow_infinity=False, places=2).map(str),
}


class Endless(Exception):
    """Every instance of the schema holds another one of it."""


def instances_of(place: Place) -> st.SearchStrategy[Json]:
    """Return the strategy for the schema at `place`."""

    @st.composite
    def instance(draw: Draw) -> Json:
        return _Making(draw).value(node_at(*place), place, 0)

    return instance()


@dataclass(frozen=True, slots=True)
class _Making:
    draw: Draw

    def value(self, node: Json, place: Place, depth: int) -> Json:
        """Draw an instance of the schema `node`, which is at `place`."""
        if depth > _DEEPEST:
            raise Endless
        if not isinstance(node, dict):
            return self.draw(_ANY)
        found = resolve_place(node, place)
        if found is None:
            return self.draw(_ANY)
        if found[1] != place:
            return self.value(*found, depth + 1)
        if "const" in node:
            return node["const"]
        if node.get("enum"):
            return self.draw(st.sampled_from(node["enum"]))
        if _may_be_null(node) and self.draw(st.integers(0, 5)) == 0:
            return None
        return self._of_kind(node, place, depth)

    def _of_kind(self, node: dict[str, Json], place: Place, depth: int) -> Json:
        if node.get("allOf"):
            return self._all(node, place, depth)
        for keyword in ("oneOf", "anyOf"):
            if node.get(keyword):
                return self._one(node, keyword, place, depth)
        kind = node.get("type")
        if isinstance(kind, list):
            kind = self.draw(st.sampled_from(kind))
        if kind == "object" or (kind is None and "properties" in node):
            return self._object(node, place, depth)
        if kind == "array" or (kind is None and "items" in node):
            return self._array(node, place, depth)
        if kind in ("integer", "number"):
            return self._number(node, is_integer=kind == "integer")
        if kind == "string":
            return self._text(node)
        if kind == "boolean":
            return self.draw(st.booleans())
        return None if kind == "null" else self.draw(_ANY)

    def _all(self, node: dict[str, Json], place: Place, depth: int) -> Json:
        """Draw of each part, one over the other; scalars are the last part's."""
        own = {key: value for key, value in node.items() if key != "allOf"}
        parts = [
            self.value(child, _below(place, "allOf", number), depth)
            for number, child in enumerate(node["allOf"])
        ]
        if own.keys() & {"properties", "oneOf", "anyOf"}:
            parts.append(self._of_kind(own, place, depth))
        records = [part for part in parts if isinstance(part, dict)]
        if not records:
            return parts[-1]
        return {name: item for record in records for name, item in record.items()}

    def _one(
        self, node: dict[str, Json], keyword: str, place: Place, depth: int
    ) -> Json:
        number = self.draw(st.integers(0, len(node[keyword]) - 1))
        chosen = self.value(
            node[keyword][number], _below(place, keyword, number), depth + 1
        )
        if "properties" in node and isinstance(chosen, dict):
            return {**self._object(node, place, depth), **chosen}
        return chosen

    def _object(
        self, node: dict[str, Json], place: Place, depth: int
    ) -> dict[str, Json]:
        required = node.get("required")
        needed = set(required) if isinstance(required, list) else set()
        found: dict[str, Json] = {}
        for name, child in (node.get("properties") or {}).items():
            if name not in needed and (depth > 2 or self.draw(st.integers(0, 2)) == 0):
                continue
            at = _below(place, "properties", name)
            try:
                found[str(name)] = self.value(child, at, depth + 1)
            except Endless:
                if name in needed:
                    raise
        for name in needed - found.keys():
            found[str(name)] = self.draw(_ANY)
        found.pop(_named_tag(node, found, place), None)
        more = node.get("additionalProperties")
        if more is not False and self.draw(st.integers(0, 3)) == 0:
            key = self.draw(st.text(min_size=1, max_size=6))
            if key not in (node.get("properties") or {}):
                at = _below(place, "additionalProperties")
                found[key] = self.value(more, at, depth + 1)
        return found

    def _array(self, node: dict[str, Json], place: Place, depth: int) -> list[Json]:
        least = int(node.get("minItems") or 0)
        most = min(int(node.get("maxItems", _MOST_ITEMS)), max(least, _MOST_ITEMS))
        count = self.draw(st.integers(least, max(least, most)))
        at = _below(place, "items")
        try:
            return [self.value(node.get("items"), at, depth + 1) for _ in range(count)]
        except Endless:
            if least:
                raise
            return []

    def _number(self, node: dict[str, Json], *, is_integer: bool) -> int | float:
        low, high = node.get("minimum", -_SMALL), node.get("maximum", _SMALL)
        if is_integer:
            step = node.get("multipleOf", 1)
            drawn: int = self.draw(st.integers(int(low), int(max(low, high))))
            return drawn - drawn % int(step) if step >= 1 else drawn
        found: float = self.draw(
            st.floats(float(low), float(max(low, high)), allow_nan=False)
        )
        return found

    def _text(self, node: dict[str, Json]) -> str:
        known = _FORMATS.get(str(node.get("format", "")))
        if known is not None:
            return str(self.draw(known))
        pattern = node.get("pattern")
        if isinstance(pattern, str) and compiles(pattern):
            try:
                return str(self.draw(st.from_regex(pattern)))
            except InvalidArgument:
                return ""
        least = int(node.get("minLength") or 0)
        most = min(int(node.get("maxLength", least + 12)), least + 12)
        return str(self.draw(st.text(min_size=least, max_size=max(least, most))))


def _may_be_null(node: dict[str, Json]) -> bool:
    return node.get("nullable") is True or node.get("x-nullable") is True


def _named_tag(node: dict[str, Json], drawn: dict[str, Json], place: Place) -> str:
    """Return the discriminator's name where its value names a schema, else "".

    Such an object has to fit that schema too, which the one at hand does not say.
    """
    written = node.get("discriminator")
    tags: Container[str]
    if isinstance(written, str):
        name, tags = written, _subtypes(place[0])
    elif isinstance(written, dict):
        name, tags = str(written.get("propertyName", "")), written.get("mapping") or {}
    else:
        return ""
    tag = drawn.get(name)
    return name if isinstance(tag, str) and tag in tags else ""


@cache
def _subtypes(path: Path) -> frozenset[str]:
    """Return the values of discriminators that name a definition (Swagger 2.0)."""
    definitions = read(path).get("definitions") or {}
    return frozenset(
        str(schema.get("x-ms-discriminator-value", name))
        for name, schema in definitions.items()
        if isinstance(schema, dict)
    )


def _below(place: Place, *tokens: object) -> Place:
    path, pointer = place
    return path, pointer + "".join(f"/{escape_token(str(token))}" for token in tokens)

"""Values against the rules of a specification.

The schemas are JSON Schema 2020-12 as far as generated packages use it; the generator's
`python/constraints.py` writes them. Patterns are Python's already. Two keywords are our
own: `secret` marks a text that is never shown, `variants` says which definition an
object with a tag is really of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import isfinite
from typing import Any, TypeAlias

from .formats import FORMATS

__all__ = ["Checker", "Fault", "File", "Schema"]

Schema: TypeAlias = "Mapping[str, Any] | bool"
Json: TypeAlias = Any  # any JSON value, and `File`
Path: TypeAlias = tuple[str | int, ...]
Rule: TypeAlias = Callable[[Any, Any], bool]


class File:
    """Stands for the content of a file, which fits every schema."""

    __slots__ = ()


class Fault:
    """A rule that a value breaks."""

    __slots__ = ("is_secret", "limit", "path", "rule", "value")

    def __init__(
        self, path: Path, rule: str, limit: object, value: Json, *, is_secret: bool
    ) -> None:
        self.path = path
        self.rule = rule
        self.limit = limit
        self.value = value
        self.is_secret = is_secret


class Checker:
    """Finds what is wrong with values; `definitions` are what a `$ref` leads to."""

    __slots__ = ("_definitions",)

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions

    def faults(self, schema: Schema, value: Json) -> list[Fault]:
        """Return every rule of the schema that the value breaks."""
        found: list[Fault] = []
        self._check(schema, value, (), found)
        return found

    def _check(
        self, schema: Schema, value: Json, path: Path, found: list[Fault]
    ) -> None:
        if isinstance(schema, bool):
            if not schema:
                found.append(Fault(path, "not", None, value, is_secret=False))
            return
        if type(value) is File:
            return

        def fault(rule: str, limit: object, at: Path = path) -> None:
            secret = self._is_secret(schema)
            found.append(Fault(at, rule, limit, value, is_secret=secret))

        if "$ref" in schema:
            self._check(self._target(schema["$ref"]), value, path, found)
        if "not" in schema:  # only ever the schema that nothing fits
            fault("readOnly" if schema.get("readOnly") else "not", None)
            return
        if "type" in schema and not _TYPES[schema["type"]](value):
            fault("type", schema["type"])
            return
        if "enum" in schema and not any(_is_same(value, e) for e in schema["enum"]):
            fault("enum", schema["enum"])
        for keyword, holds in _rules_for(value).items():
            if keyword in schema and not holds(schema[keyword], value):
                fault(keyword, schema[keyword])
        if type(value) is list:
            self._check_items(schema, value, path, found)
        elif type(value) is dict:
            variant = self._variant(schema, value)
            if variant is not None:
                self._check(variant, value, path, found)
                return
            for name in schema.get("required", ()):
                if name not in value:
                    fault("required", None, (*path, name))
            self._check_members(schema, value, path, found)
        for each in schema.get("allOf", ()):
            self._check(each, value, path, found)
        if "anyOf" in schema:
            nearest = self._any_of(schema["anyOf"], value, path)
            if nearest is None:
                fault("anyOf", None)
            else:
                found += nearest

    def _target(self, reference: str) -> Schema:
        return self._definitions[reference.removeprefix("#/$defs/")]

    def _variant(
        self, schema: Mapping[str, Any], value: Mapping[str, Json]
    ) -> Schema | None:
        """Return the definition that the tag of an object names, if it is another."""
        variants = schema.get("variants")
        if variants is None:
            return None
        tag = value.get(variants["tag"])
        if not isinstance(tag, str) or tag not in variants["refs"]:
            return None
        target = self._target(variants["refs"][tag])
        return None if target is schema else target

    def _check_items(
        self, schema: Mapping[str, Any], value: list[Json], path: Path, found: Any
    ) -> None:
        first = schema.get("prefixItems", ())
        rest = schema.get("items", True)
        if rest is True and not first:
            return
        for index, item in enumerate(value):
            each = first[index] if index < len(first) else rest
            self._check(each, item, (*path, index), found)

    def _check_members(
        self, schema: Mapping[str, Any], value: dict[str, Json], path: Path, found: Any
    ) -> None:
        known = schema.get("properties", {})
        others = schema.get("additionalProperties", True)
        names = schema.get("propertyNames", True)
        for name, item in value.items():
            if names is not True:
                self._check(names, name, (*path, name), found)
            if name in known:
                self._check(known[name], item, (*path, name), found)
            elif others is False:
                at = (*path, name)
                rule = "additionalProperties"
                found.append(Fault(at, rule, None, item, is_secret=False))
            elif others is not True:
                self._check(others, item, (*path, name), found)

    def _any_of(
        self, schemas: list[Schema], value: Json, path: Path
    ) -> list[Fault] | None:
        """Return nothing if one schema fits; else what is wrong by the one that is
        meant, None where it cannot be told which that is.
        """
        meant: list[list[Fault]] = []
        for schema in schemas:
            faults: list[Fault] = []
            self._check(schema, value, path, faults)
            if not faults:
                return []
            if not any(_is_of_another_kind(fault, path) for fault in faults):
                meant.append(faults)
        return meant[0] if len(meant) == 1 else None

    def _is_secret(self, schema: Schema, depth: int = 8) -> bool:
        if isinstance(schema, bool) or not depth:
            return False
        if "secret" in schema:
            return True
        parts = [*schema.get("anyOf", ()), *schema.get("allOf", ())]
        parts += [self._target(schema["$ref"])] if "$ref" in schema else []
        return any(self._is_secret(part, depth - 1) for part in parts)


def _is_of_another_kind(fault: Fault, path: Path) -> bool:
    """Whether a value is not meant to be what it was held against: it is of another
    type, or its tag is another's.
    """
    below = len(fault.path) - len(path)
    if fault.rule == "enum":
        return below <= 1
    return fault.rule in ("type", "not") and below == 0


# --- JSON's types


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_TYPES: dict[str, Callable[[Json], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "number": _is_number,
    # JSON Schema sec. 6.1.1: 1.0 is an integer, too.
    "integer": lambda value: _is_number(value) and value % 1 == 0,
    "array": lambda value: type(value) is list,
    "object": lambda value: type(value) is dict,
}


def _is_same(value: Json, other: Json) -> bool:
    """Whether two values are equal in JSON, where `true` is not 1."""
    return bool(value == other) and isinstance(value, bool) is isinstance(other, bool)


def _are_unique(value: list[Json]) -> bool:
    return len(set(map(_frozen, value))) == len(value)


def _frozen(value: Json) -> object:
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, list):
        return ("array", *map(_frozen, value))
    if isinstance(value, dict):
        return frozenset((name, _frozen(item)) for name, item in value.items())
    return value


# --- rules by the type of what they are about, each called with limit and value


@lru_cache(maxsize=1024)
def _pattern(text: str) -> re.Pattern[str] | None:
    try:
        return re.compile(text)
    except re.error:  # of a newer Python's making
        return None


def _matches(pattern: str, value: str) -> bool:
    compiled = _pattern(pattern)
    return compiled is None or compiled.search(value) is not None


def _has_format(name: str, value: str) -> bool:
    holds = FORMATS.get(name)
    return holds is None or holds(value)


def _is_multiple(limit: float, value: float) -> bool:
    return isfinite(value) and (_exact(value) / _exact(limit)).denominator == 1


def _exact(value: float) -> Fraction:
    # As written: 0.3 is a multiple of 0.1, whatever their nearest doubles are.
    return Fraction(repr(float(value)) if isinstance(value, float) else value)


_NUMBERS: dict[str, Rule] = {
    "minimum": lambda limit, value: value >= limit,
    "maximum": lambda limit, value: value <= limit,
    "exclusiveMinimum": lambda limit, value: value > limit,
    "exclusiveMaximum": lambda limit, value: value < limit,
    "multipleOf": _is_multiple,
}
_RULES: dict[type, dict[str, Rule]] = {
    int: _NUMBERS,
    float: _NUMBERS,
    # Code points, as JSON Schema counts.
    str: {
        "minLength": lambda limit, value: len(value) >= limit,
        "maxLength": lambda limit, value: len(value) <= limit,
        "pattern": _matches,
        "format": _has_format,
    },
    list: {
        "minItems": lambda limit, value: len(value) >= limit,
        "maxItems": lambda limit, value: len(value) <= limit,
        "uniqueItems": lambda limit, value: not limit or _are_unique(value),
    },
    dict: {
        "minProperties": lambda limit, value: len(value) >= limit,
        "maxProperties": lambda limit, value: len(value) <= limit,
    },
}
_NO_RULES: dict[str, Rule] = {}


def _rules_for(value: Json) -> dict[str, Rule]:
    found = _RULES.get(type(value))
    if found is None and isinstance(value, (str, int, float)):
        # Subclasses travel as what they are made from; of `bool` nothing is said.
        is_bool = isinstance(value, bool)
        bases = () if is_bool else (str, int, float)
        found = next((_RULES[base] for base in bases if isinstance(value, base)), None)
    return _NO_RULES if found is None else found

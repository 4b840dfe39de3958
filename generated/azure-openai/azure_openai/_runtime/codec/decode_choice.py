"""The decoders of unions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, TypeGuard

from ..markers import Tagged, UnknownVariant
from .annotations import resolve
from .faults import Mismatch, fail
from .plain import mapping
from .scalars import FORMATS
from .shapes import (
    Choice,
    Constant,
    Fallback,
    MapOf,
    Named,
    Record,
    Scalar,
    Shape,
    Type,
    non_null,
)
from .unions import accepts, candidate_of, choose, json_types, tag_name

__all__ = ["Build", "choice_decoder", "unknown_variant"]

Decoder: TypeAlias = Callable[[Any], Any]


class Build:
    """How to get the decoder of a member: `now`, or `late`, at its first value."""

    __slots__ = ("late", "now")

    def __init__(
        self,
        *,
        now: Callable[[Type], Decoder],
        late: Callable[[Type], Decoder],
    ) -> None:
        self.now = now
        self.late = late


def unknown_variant(tag_name: str | None) -> Decoder:
    """Return the decoder of objects that no type describes."""

    def decode(value: Any) -> UnknownVariant:
        data = mapping(value)
        tag = data.get(tag_name) if tag_name is not None else None
        return UnknownVariant(tag if isinstance(tag, str) else None, data)

    return decode


def _nullable(inner: Decoder) -> Decoder:

    def decode(value: Any) -> Any:
        return None if value is None else inner(value)

    return decode


def choice_decoder(choice: Choice, build: Build) -> Decoder:
    """Return the decoder of a union."""
    only = non_null(choice)
    if only is not None:
        return _nullable(build.late(only))
    tagged = choice.tagged
    members = choice.members if tagged is None else _untagged(choice)
    by_type: dict[type[Any], list[Type]] = {}
    for member in members:
        for kind in json_types(member):
            by_type.setdefault(kind, []).append(member)
    table: dict[type[Any], Decoder] = {
        kind: _of_kind(kind, found, build) for kind, found in by_type.items()
    }
    if tagged is not None:
        table[dict] = _tagged(choice, tagged, build)
    expected = _words(table)

    def decode(value: Any) -> Any:
        decoder = table.get(type(value))
        if decoder is None:
            decoder = _by_base(table, value)
            if decoder is None:
                fail(expected, value)
        return decoder(value)

    return decode


def _untagged(choice: Choice) -> tuple[Type, ...]:
    # Under a tag every name stands for an object: none of them is imported to find that
    # out.
    return tuple(
        member
        for member in choice.members
        if not isinstance(member, (Named, Record, Shape, Fallback))
    )


_WORDS: dict[type[Any], str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    list: "an array",
    dict: "an object",
    type(None): "null",
}


def _words(table: Mapping[type[Any], Decoder]) -> str:
    words = [word for kind, word in _WORDS.items() if kind in table]
    if float in table and int in table:
        words.remove("an integer")
    return " or ".join(words)


def _by_base(table: Mapping[type[Any], Decoder], value: Any) -> Decoder | None:
    # Not from a JSON parser: a subclass of str, a Mapping, ...
    for kind in (bool, str, int, float, list):
        if isinstance(value, kind):
            return table.get(kind)
    return table.get(dict) if isinstance(value, Mapping) else None


def _of_kind(kind: type[Any], members: Sequence[Type], build: Build) -> Decoder:
    if len(members) == 1:
        member = resolve(members[0])
        if not isinstance(member, Choice):
            return build.now(member)
    if kind is dict:
        return _object(members, build)
    if kind is list:
        return _array(members, build)
    return _first_accepted(kind, members, build)


def _first_accepted(
    kind: type[Any],
    members: Sequence[Type],
    build: Build,
) -> Decoder:
    # The narrow before the wide: constants, then formats, then the plain types.
    ordered = sorted(members, key=lambda member: _width(kind, member))
    pairs = [(member, build.now(member)) for member in ordered]
    last = pairs[-1][1]

    def decode(value: Any) -> Any:
        for member, decoder in pairs:
            if accepts(member, value):
                return decoder(value)
        return last(value)

    return decode


def _width(kind: type[Any], member: Type) -> int:
    match resolve(member):
        case Constant():
            return 0
        case Scalar(name=name):
            if name in FORMATS:
                return 1
            return 3 if name == "integer" and kind is float else 2
        case _:
            return 4


def _array(members: Sequence[Type], build: Build) -> Decoder:
    pairs = [(member, build.late(member)) for member in members]
    first = pairs[0][1]

    def decode(value: Any) -> Any:
        for member, decoder in pairs:
            if accepts(member, value):
                return decoder(value)
        return first(value)

    return decode


def _is_object(type_: Type) -> TypeGuard[Record | Shape]:
    return isinstance(type_, (Record, Shape))


def _object(members: Sequence[Type], build: Build) -> Decoder:
    types = [resolve(member) for member in members]
    has_records = any(isinstance(type_, Record) for type_ in types)
    objects = [
        type_
        for type_ in types
        # A TypedDict beside a class only says what callers may send in its place.
        if _is_object(type_) and not (has_records and isinstance(type_, Shape))
    ]
    others = [
        type_ for type_ in types if not isinstance(type_, (Record, Shape, Fallback))
    ]
    has_fallback = any(isinstance(type_, Fallback) for type_ in types)
    if len(objects) == 1 and not others and not has_fallback:
        return build.now(objects[0])
    candidates = [candidate_of(type_) for type_ in objects]
    decoders = {candidate: build.late(candidate.type) for candidate in candidates}
    unknown = unknown_variant(tag_name(candidates)) if has_fallback else None
    fallback = _fallback(others, build) or unknown
    expected = " or ".join(candidate.name for candidate in candidates)

    def decode(value: Any) -> Any:
        value = mapping(value)
        chosen = choose(candidates, value)
        if chosen is not None:
            return decoders[chosen](value)
        if fallback is not None:
            return fallback(value)
        possible = [each for each in candidates if each.matches(value) is not None]
        if len(possible) == 1:  # it says best what is wrong
            return decoders[possible[0]](value)
        raise Mismatch(expected, f"an object with {_shown_keys(value)}")

    return decode


def _shown_keys(value: Mapping[str, Any]) -> str:
    keys = [repr(key) for key in value][:8]
    return f"the members {', '.join(keys)}" if keys else "no members"


def _fallback(others: Sequence[Type], build: Build) -> Decoder | None:
    if not others:
        return None
    return _array(others, build) if len(others) > 1 else build.now(others[0])


def _tagged(choice: Choice, tagged: Tagged, build: Build) -> Decoder:
    name = tagged.property
    variants = tagged.variants
    models = choice.models
    known: dict[str, Decoder] = {}
    has_fallback = any(isinstance(member, Fallback) for member in choice.members)
    unknown = unknown_variant(name) if has_fallback else None
    if any(isinstance(member, MapOf) for member in choice.members):
        unknown = mapping

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            value = mapping(value)
        tag = value.get(name)
        if type(tag) is str:
            decoder = known.get(tag)
            if decoder is not None:
                return decoder(value)
            if tag in variants:
                known[tag] = decoder = build.now(Named(variants[tag], models))
                return decoder(value)
        if unknown is not None:
            return unknown(value)
        expected = f"one of {', '.join(map(repr, variants))}"
        mismatch = Mismatch(
            expected, "nothing" if name not in value else repr(tag)[:42]
        )
        mismatch.path.append(name)
        raise mismatch

    return decode

"""From JSON values to Python values, by decoders that are built once for each type."""

# A decoder takes a JSON value and returns the Python one, or raises `Mismatch`. What a
# class or a name stands for is decoded by a stand-in until its first value comes: so
# cycles close, and a module of models is imported when something of its type arrives.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, TypeGuard

from ..markers import Tagged, UnknownVariant
from .annotations import (
    resolve,
)
from .compile_decoder import compile_decoder
from .faults import Mismatch, fail
from .members import (
    models_of,
    shape_of,
    variants_of,
)
from .plain import boolean, integer, null, number, string
from .scalars import FORMATS
from .shapes import (
    LATE,
    Anything,
    Choice,
    Constant,
    Fallback,
    ListOf,
    MapOf,
    Named,
    Null,
    Record,
    Scalar,
    Shape,
    TupleOf,
    Type,
    non_null,
)
from .unions import accepts, candidate_of, choose, json_types, tag_name

__all__ = ["Decoder", "decoder_for", "later"]

Decoder: TypeAlias = Callable[[Any], Any]


def decoder_for(type_: Type) -> Decoder:
    """Return the decoder of `type_`; names in it are resolved when values come."""
    match resolve(type_):
        case Anything():
            return _same
        case Null():
            return null
        case Scalar(name=name):
            return _PLAIN.get(name) or FORMATS[name].decode
        case Constant(values=values):
            return _constant(values)
        case ListOf(item=item):
            return _list(item)
        case TupleOf(items=items):
            return _tuple(items)
        case MapOf(value=item):
            return _map(item)
        case Record(cls=cls):
            return _record(cls)
        case Shape(cls=cls):
            return _shape(cls)
        case Fallback():
            return _unknown_variant(None)
        case Choice() as choice:
            return _choice(choice)
        case _:
            raise TypeError(f"no decoder for {type_!r}")


def later(type_: Type, bind: Callable[[Decoder], None]) -> Decoder:
    """Return a decoder that makes the real one for its first value, for `bind`."""
    if not isinstance(type_, LATE):
        return decoder_for(type_)

    def first(value: Any) -> Any:
        real = decoder_for(type_)
        bind(real)
        return real(value)

    return first


def _same(value: Any) -> Any:
    return value


_PLAIN: dict[str, Decoder] = {
    "string": string,
    "integer": integer,
    "number": number,
    "boolean": boolean,
}


def _constant(values: tuple[Any, ...]) -> Decoder:
    # A value that is not among them is kept: the next version of a service has more of
    # them.
    kinds = frozenset(type(value) for value in values)
    words = ", ".join(map(repr, values))
    expected = words if len(values) == 1 else f"one of {words}"

    def decode(value: Any) -> Any:
        if type(value) in kinds:
            return value
        if int in kinds and type(value) is float:
            return integer(value)
        return fail(expected, value)

    return decode


# --- arrays

# The JSON types that may be handed on unchanged, so that a list of them is checked in
# one sweep.
_UNCHANGED: dict[str, tuple[type[Any], ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (float, int),
    "boolean": (bool,),
}


def _list(item_type: Type) -> Decoder:
    item: Decoder = _same

    def bind(decoder: Decoder) -> None:
        nonlocal item
        item = decoder

    item = later(item_type, bind)

    def decode(value: Any) -> list[Any]:
        if type(value) is not list:
            value = _as_list(value)
        decoded: list[Any] = []
        try:
            for each in value:
                decoded.append(item(each))
        except Mismatch as mismatch:
            mismatch.path.append(len(decoded))
            raise
        return decoded

    if isinstance(item_type, Anything):
        return _as_list
    if isinstance(item_type, Scalar) and item_type.name in _UNCHANGED:
        return _swept(decode, _UNCHANGED[item_type.name])
    return decode


def _swept(decode: Decoder, kinds: tuple[type[Any], ...]) -> Decoder:
    def sweep(value: Any) -> Any:
        if type(value) is list:
            # Sixteen embeddings are 24,576 floats: this is the cheapest look at each of
            # them.
            found = list(map(type, value))
            left = len(found)
            for kind in kinds:
                left -= found.count(kind)
                if not left:
                    return value
        return decode(value)

    return sweep


def _as_list(value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)):
        return list(value) if type(value) is not list else value
    return fail("an array", value)


def _tuple(item_types: tuple[Type, ...]) -> Decoder:
    items = [_stand_in(type_) for type_ in item_types]

    def decode(value: Any) -> tuple[Any, ...]:
        value = _as_list(value)
        if len(value) < len(items):
            raise Mismatch(f"an array of {len(items)}", f"an array of {len(value)}")
        decoded: list[Any] = []
        try:
            for item, each in zip(items, value, strict=False):
                decoded.append(item(each))
        except Mismatch as mismatch:
            mismatch.path.append(len(decoded))
            raise
        # What follows the declared items is kept as it came.
        return (*decoded, *value[len(items) :])

    return decode


def _stand_in(type_: Type) -> Decoder:
    real: Decoder = _same

    def bind(decoder: Decoder) -> None:
        nonlocal real
        real = decoder

    real = later(type_, bind)

    def decode(value: Any) -> Any:
        return real(value)

    return decode if isinstance(type_, LATE) else real


# --- objects


def _as_object(value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return value if isinstance(value, dict) else dict(value)
    return fail("an object", value)


def _map(item_type: Type) -> Decoder:
    if isinstance(item_type, Anything):
        return _as_object
    item = _stand_in(item_type)

    def decode(value: Any) -> dict[str, Any]:
        if type(value) is not dict:
            value = _as_object(value)
        decoded: dict[str, Any] = {}
        key = ""
        try:
            for key, each in value.items():
                decoded[key] = item(each)
        except Mismatch as mismatch:
            mismatch.path.append(key)
            raise
        return decoded

    return decode


_records: dict[type[Any], Decoder] = {}
_plain_records: dict[type[Any], Decoder] = {}


def _plain_record(cls: type[Any]) -> Decoder:
    found = _plain_records.get(cls)
    if found is None:
        found = _plain_records[cls] = compile_decoder(
            cls,
            later=later,
            as_object=_as_object,
        )
    return found


def _record(cls: type[Any]) -> Decoder:
    found = _records.get(cls)
    if found is None:
        found = _plain_record(cls)
        tagged = variants_of(cls)
        if tagged is not None:
            found = _base(cls, found, tagged)
        _records[cls] = found
    return found


def _base(cls: type[Any], plain: Decoder, tagged: Tagged) -> Decoder:
    models = models_of(cls)
    known: dict[str, Decoder] = {}
    tag_name = tagged.property
    variants = tagged.variants

    def find(tag: str) -> Decoder:
        target = resolve(Named(variants[tag], models))
        if not isinstance(target, Record):
            return decoder_for(target)
        if target.cls is cls:
            return plain
        # Downwards only: what is no subclass decides nothing further, or tags could go
        # in circles.
        decode = _record if issubclass(target.cls, cls) else _plain_record
        return decode(target.cls)

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            value = _as_object(value)
        tag = value.get(tag_name)
        if type(tag) is str:
            decoder = known.get(tag)
            if decoder is not None:
                return decoder(value)
            if tag in variants:
                known[tag] = decoder = find(tag)
                return decoder(value)
        return plain(value)

    return decode


def _shape(cls: type[Any]) -> Decoder:
    items = {member.wire_name: _stand_in(member.type) for member in shape_of(cls)}

    def decode(value: Any) -> dict[str, Any]:
        decoded = dict(_as_object(value))
        key = ""
        try:
            for key, item in items.items():
                if key in decoded:
                    decoded[key] = item(decoded[key])
        except Mismatch as mismatch:
            mismatch.path.append(key)
            raise
        return decoded

    return decode


def _unknown_variant(tag_name: str | None) -> Decoder:
    def decode(value: Any) -> UnknownVariant:
        data = _as_object(value)
        tag = data.get(tag_name) if tag_name is not None else None
        return UnknownVariant(tag if isinstance(tag, str) else None, data)

    return decode


# --- unions


def _nullable(type_: Type) -> Decoder:
    inner = _stand_in(type_)

    def decode(value: Any) -> Any:
        return None if value is None else inner(value)

    return decode


def _choice(choice: Choice) -> Decoder:
    only = non_null(choice)
    if only is not None:
        return _nullable(only)
    tagged = choice.tagged
    members = choice.members if tagged is None else _untagged(choice)
    by_type: dict[type[Any], list[Type]] = {}
    for member in members:
        for kind in json_types(member):
            by_type.setdefault(kind, []).append(member)
    table: dict[type[Any], Decoder] = {
        kind: _of_kind(kind, found) for kind, found in by_type.items()
    }
    if tagged is not None:
        table[dict] = _tagged(choice, tagged)
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


def _of_kind(kind: type[Any], members: Sequence[Type]) -> Decoder:
    if len(members) == 1:
        member = resolve(members[0])
        if not isinstance(member, Choice):
            return decoder_for(member)
    if kind is dict:
        return _object(members)
    if kind is list:
        return _array(members)
    return _first_accepted(kind, members)


def _first_accepted(kind: type[Any], members: Sequence[Type]) -> Decoder:
    # The narrow before the wide: constants, then formats, then the plain types.
    ordered = sorted(members, key=lambda member: _width(kind, member))
    pairs = [(member, decoder_for(member)) for member in ordered]
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


def _array(members: Sequence[Type]) -> Decoder:
    pairs = [(member, _stand_in(member)) for member in members]
    first = pairs[0][1]

    def decode(value: Any) -> Any:
        for member, decoder in pairs:
            if accepts(member, value):
                return decoder(value)
        return first(value)

    return decode


def _is_object(type_: Type) -> TypeGuard[Record | Shape]:
    return isinstance(type_, (Record, Shape))


def _object(members: Sequence[Type]) -> Decoder:
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
        return decoder_for(objects[0])
    candidates = [candidate_of(type_) for type_ in objects]
    decoders = {candidate: _stand_in(candidate.type) for candidate in candidates}
    fallback = _fallback(others, has_fallback=has_fallback, tag=tag_name(candidates))
    expected = " or ".join(candidate.name for candidate in candidates)

    def decode(value: Any) -> Any:
        value = _as_object(value)
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


def _fallback(
    others: Sequence[Type],
    *,
    has_fallback: bool,
    tag: str | None,
) -> Decoder | None:
    if others:
        return _array(others) if len(others) > 1 else decoder_for(others[0])
    return _unknown_variant(tag) if has_fallback else None


def _tagged(choice: Choice, tagged: Tagged) -> Decoder:
    name = tagged.property
    variants = tagged.variants
    models = choice.models
    known: dict[str, Decoder] = {}
    has_fallback = any(isinstance(member, Fallback) for member in choice.members)
    unknown = _unknown_variant(name) if has_fallback else None

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            value = _as_object(value)
        tag = value.get(name)
        if type(tag) is str:
            decoder = known.get(tag)
            if decoder is not None:
                return decoder(value)
            if tag in variants:
                known[tag] = decoder = decoder_for(Named(variants[tag], models))
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

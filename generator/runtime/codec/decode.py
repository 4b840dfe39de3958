"""From JSON values to Python values, by decoders that are built once for each type."""

# A decoder takes a JSON value and returns the Python one, or raises `Mismatch`. What a
# class or a name stands for is decoded by a stand-in until its first value comes: so
# cycles close, and a module of models is imported when something of its type arrives.

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ..markers import Tagged
from .annotations import (
    resolve,
)
from .compile_decoder import compile_decoder
from .decode_array import list_decoder, tuple_decoder
from .decode_choice import Build, choice_decoder, unknown_variant
from .faults import Mismatch, fail
from .members import (
    models_of,
    shape_of,
    variants_of,
)
from .plain import boolean, integer, mapping, null, number, string
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
)

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
        case ListOf(item=item, packing=packing):
            return list_decoder(item, later=later, packing=packing)
        case TupleOf(items=items):
            return tuple_decoder([_stand_in(each) for each in items])
        case MapOf(value=item):
            return _map(item)
        case Record(cls=cls):
            return _record(cls)
        case Shape(cls=cls):
            return _shape(cls)
        case Fallback():
            return unknown_variant(None)
        case Choice() as choice:
            return choice_decoder(choice, _BUILD)
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


def _stand_in(type_: Type) -> Decoder:
    real: Decoder = _same

    def bind(decoder: Decoder) -> None:
        nonlocal real
        real = decoder

    real = later(type_, bind)

    def decode(value: Any) -> Any:
        return real(value)

    return decode if isinstance(type_, LATE) else real


_BUILD = Build(now=decoder_for, late=_stand_in)


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


def _map(item_type: Type) -> Decoder:
    if isinstance(item_type, Anything):
        return mapping
    item = _stand_in(item_type)

    def decode(value: Any) -> dict[str, Any]:
        if type(value) is not dict:
            value = mapping(value)
        decoded: dict[str, Any] = {}
        key = ""
        try:
            for key, each in value.items():
                decoded[key] = None if each is None else item(each)
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
            as_object=mapping,
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
            value = mapping(value)
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
        decoded = dict(mapping(value))
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

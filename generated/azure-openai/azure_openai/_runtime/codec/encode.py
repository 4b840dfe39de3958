"""From Python values to JSON values."""

# An encoder follows the value; the declared type is asked where the value alone does
# not say how it travels: a `datetime` that goes as seconds, and plain dicts, whose keys
# are wire names.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any

from .annotations import (
    resolve,
)
from .encode_value import PLAIN, ByValue, Encoder
from .members import (
    members_of,
    models_of,
    shape_of,
    variants_of,
)
from .scalars import FORMATS
from .shapes import (
    LATE,
    Choice,
    ListOf,
    MapOf,
    Named,
    Record,
    Scalar,
    Shape,
    TupleOf,
    Type,
    non_null,
)
from .unions import candidate_of, choose

__all__ = ["Encoder", "Encoders"]


def _same(value: Any) -> Any:
    return value


class Encoders(ByValue):
    """The encoders of one direction, each built once."""

    def encoder_for(self, type_: Type) -> Encoder:
        """Return the encoder of values of `type_`."""
        match resolve(type_):
            case Scalar(name=name) if name in _SPECIAL:
                return self._special(name)
            case ListOf(item=item):
                return self._list(item)
            case TupleOf(items=items):
                return self._tuple(items)
            case MapOf(value=item):
                return self._map(item)
            case Record(cls=cls):
                return self._record_or_dict(cls)
            case Shape() as shape:
                return self._dict_only(lambda value: self._dict_as(shape, value))
            case Choice() as choice:
                return self._choice(choice)
            case _:
                return self.any

    def later(self, type_: Type, bind: Callable[[Encoder], None]) -> Encoder:
        """Return an encoder that makes the real one for its first value, for `bind`."""
        if not isinstance(type_, LATE):
            return self.encoder_for(type_)

        def first(value: Any) -> Any:
            real = self.encoder_for(type_)
            bind(real)
            return real(value)

        return first

    def _stand_in(self, type_: Type) -> Encoder:
        real: Encoder = _same

        def bind(encoder: Encoder) -> None:
            nonlocal real
            real = encoder

        real = self.later(type_, bind)
        if not isinstance(type_, LATE):
            return real

        def encode(value: Any) -> Any:
            return real(value)

        return encode

    def _special(self, name: str) -> Encoder:
        form = FORMATS[name]
        any_ = self.any

        def encode(value: Any) -> Any:
            encoded = form.encode(value)
            return encoded if type(encoded) in PLAIN else any_(encoded)

        return encode

    def _list(self, item_type: Type) -> Encoder:
        item = self._stand_in(item_type)

        def encode(value: Any) -> Any:
            if type(value) is list:
                return self.list_of(value, item)
            if isinstance(value, Sequence) and not isinstance(
                value, (str, bytes, bytearray)
            ):
                return self.list_of(value, item)
            return self.any(value)

        return self.any if item == self.any else encode

    def _tuple(self, item_types: Sequence[Type]) -> Encoder:
        items = [self._stand_in(type_) for type_ in item_types]

        def encode(value: Any) -> Any:
            if not isinstance(value, (list, tuple)):
                return self.any(value)
            rest = [self.any] * max(0, len(value) - len(items))
            pending = iter([*items, *rest])
            return self.list_of(value, lambda each: next(pending)(each))

        return encode

    def _map(self, item_type: Type) -> Encoder:
        item = self._stand_in(item_type)
        if item == self.any:
            return self.any
        return self._dict_only(lambda value: self.dict_of(value, {}, item))

    def _dict_only(self, encode_dict: Encoder) -> Encoder:
        def encode(value: Any) -> Any:
            if type(value) is dict or isinstance(value, Mapping):
                return encode_dict(value)
            return self.any(value)

        return encode

    def _record_or_dict(self, cls: type[Any]) -> Encoder:
        record = Record(cls)

        def encode(value: Any) -> Any:
            if type(value) is dict:
                return self._dict_as(record, value)
            encoder = self.by_class.get(type(value))
            if encoder is not None:
                return encoder(value)
            if isinstance(value, Mapping):
                return self._dict_as(record, value)
            return self.any(value)

        return encode

    def _dict_as(
        self, type_: Record | Shape, value: Mapping[Any, Any]
    ) -> dict[str, Any]:
        cls = type_.cls
        tagged = variants_of(cls)
        if tagged is not None:
            name = tagged.variants.get(_tag(value, tagged.property))
            if name is not None:
                target = resolve(Named(name, models_of(cls)))
                if isinstance(target, Record) and target.cls is not cls:
                    type_, cls = target, target.cls
        encoder = self._dicts.get(cls)
        if encoder is None:
            encoder = self._dicts[cls] = self._dict_encoder(type_)
        encoded: dict[str, Any] = encoder(value)
        return encoded

    def _dict_encoder(self, type_: Record | Shape) -> Encoder:
        is_record = isinstance(type_, Record)
        members = members_of(type_.cls) if is_record else shape_of(type_.cls)
        by_key: dict[str, Encoder] = {}
        other: Encoder = self.any
        for member in members:
            if not member.is_rest:
                by_key[member.wire_name] = self._stand_in(member.type)
            elif isinstance(member.type, MapOf):
                other = self._stand_in(member.type.value)
        return lambda value: self.dict_of(value, by_key, other)

    def _choice(self, choice: Choice) -> Encoder:
        only = non_null(choice)
        if only is not None:  # what writes X passes None on
            return self.encoder_for(only)
        specials = _specials(choice)
        as_dict = self._union_dict(choice)
        as_list = self._union_list(choice)
        by_class: dict[type[Any], Encoder] = {
            dict: as_dict,
            list: as_list,
            tuple: as_list,
        }
        others: Encoder = self.any
        for name in reversed(specials):
            others = _leaf(FORMATS[name].encode, others)
        if not specials and as_dict == self.any and as_list == self.any:
            return self.any

        def encode(value: Any) -> Any:
            encoder = by_class.get(type(value))
            if encoder is not None:
                return encoder(value)
            if isinstance(value, Mapping):
                return as_dict(value)
            return others(value)

        return encode

    def _union_list(self, choice: Choice) -> Encoder:
        # Under a tag nothing is a list, and nothing needs to be imported to know it.
        members = choice.members
        if choice.tagged is None:
            members = tuple(map(resolve, members))
        lists = [member for member in members if isinstance(member, (ListOf, TupleOf))]
        return self._stand_in(lists[0]) if len(lists) == 1 else self.any

    def _union_dict(self, choice: Choice) -> Encoder:
        tagged = choice.tagged
        if tagged is not None:
            known: dict[str, Encoder] = {}

            def encode(value: Any) -> Any:
                tag = _tag(value, tagged.property)
                name = tagged.variants.get(tag)
                if name is None:
                    return self.any(value)
                if tag not in known:
                    known[tag] = self.encoder_for(Named(name, choice.models))
                return known[tag](value)

            return encode
        members = [resolve(member) for member in choice.members]
        objects = [member for member in members if isinstance(member, Record)]
        shapes = [member for member in members if isinstance(member, Shape)]
        maps = [member for member in members if isinstance(member, MapOf)]
        if not objects and not shapes:
            return self._stand_in(maps[0]) if len(maps) == 1 else self.any
        candidates = [candidate_of(each) for each in objects or shapes]

        def encode_dict(value: Any) -> Any:
            chosen = choose(candidates, value)
            if chosen is None:
                # Short of something required, which the server will say: the only one
                # it can be.
                fitting = [
                    each for each in candidates if each.matches(value) is not None
                ]
                chosen = fitting[0] if len(fitting) == 1 and not maps else None
            return (
                self._dict_as(chosen.type, value)
                if chosen is not None
                else self.any(value)
            )

        return encode_dict


# Formats that the value's class alone does not tell.
_SPECIAL = frozenset(
    ("date", "unix-time", "http-date", "base64url", "int-string", "decimal-number")
)


def _specials(choice: Choice) -> list[str]:
    """Return the special formats of a union whose class has no usual form in it."""
    if choice.tagged is not None:
        return []
    members = [resolve(member) for member in choice.members]
    names = [member.name for member in members if isinstance(member, Scalar)]
    usual = {
        FORMATS[name].python_type for name in names if name in FORMATS.keys() - _SPECIAL
    }
    usual |= {"int"} if "integer" in names or "number" in names else set()
    usual |= (
        {"date"} if "datetime" in usual else set()
    )  # a datetime is a date to isinstance
    return [
        name
        for name in names
        if name in _SPECIAL and FORMATS[name].python_type not in usual
    ]


def _leaf(write: Encoder, other: Encoder) -> Encoder:
    def encode(value: Any) -> Any:
        encoded = write(value)
        return encoded if encoded is not value else other(value)

    return encode


def _tag(value: Mapping[Any, Any], name: str) -> str:
    tag = value.get(name)
    if isinstance(tag, Enum):
        tag = tag.value
    return tag if isinstance(tag, str) else ""

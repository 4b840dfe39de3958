"""From Python values to JSON values, going by the class of the value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, TypeAlias

from ..markers import UnknownVariant
from ..unset import UNSET
from .compile_encoder import compile_encoder
from .faults import Unsendable
from .kinds import is_model
from .scalars import FORMATS
from .shapes import Type

__all__ = ["PLAIN", "ByValue", "Encoder"]

Encoder: TypeAlias = Callable[[Any], Any]

PLAIN: frozenset[type[Any]] = frozenset((str, int, float, bool, type(None)))

# From this length on, a list of plain values (tokens, a vector) is looked at in one
# sweep.
_MANY = 16


def _same(value: Any) -> Any:
    return value


class ByValue:
    """The encoders of one direction that go by the class of a value."""

    def __init__(self, *, keeps_read_only: bool) -> None:
        self._keeps_read_only = keeps_read_only
        self._records: dict[type[Any], Encoder] = {}
        self._dicts: dict[type[Any], Encoder] = {}
        self.by_class: dict[type[Any], Encoder] = {
            **dict.fromkeys(PLAIN, _same),
            dict: self._any_dict,
            list: self._any_list,
            tuple: self._any_list,
            datetime: FORMATS["date-time"].encode,
            date: FORMATS["date"].encode,
            time: FORMATS["time"].encode,
            timedelta: FORMATS["duration"].encode,
            bytes: FORMATS["base64"].encode,
            UnknownVariant: self._unknown_variant,
        }

    def any(self, value: Any) -> Any:
        """Return the JSON value of `value`, going by its class."""
        encoder = self.by_class.get(type(value))
        return encoder(value) if encoder is not None else self._find(value)(value)

    def _find(self, value: Any) -> Encoder:
        cls = type(value)
        encoder = self._encoder_of_class(cls, value)
        self.by_class[cls] = encoder
        return encoder

    def _encoder_of_class(self, cls: type[Any], value: Any) -> Encoder:
        if is_model(cls):
            return self.record(cls)
        if isinstance(value, Enum):
            if value is UNSET:
                raise Unsendable("UNSET stands for nothing and cannot be sent")
            return lambda member: self.any(member.value)
        if isinstance(value, (bytearray, memoryview)):
            return FORMATS["base64"].encode
        if isinstance(value, (str, int, float)):  # json writes their subclasses as such
            return _same
        bases: tuple[type[Any], ...] = (datetime, date, time, timedelta, bytes)
        for base in bases:
            if isinstance(value, base):
                return self.by_class[base]
        for parent in cls.__mro__:
            if (parent.__module__, parent.__name__) == ("uuid", "UUID"):
                return FORMATS["uuid"].encode
            if (parent.__module__, parent.__name__) == ("decimal", "Decimal"):
                return FORMATS["decimal"].encode
        if isinstance(value, Mapping):
            return self._any_dict
        if isinstance(value, Sequence):
            return self._any_list
        raise Unsendable(f"a {cls.__qualname__} has no form in JSON")

    def _any_list(self, value: Sequence[Any]) -> list[Any]:
        if len(value) > _MANY and PLAIN.issuperset(map(type, value)):
            return list(value)
        return self.list_of(value, self.any)

    def list_of(self, value: Sequence[Any], item: Encoder) -> list[Any]:
        """Return each item of `value` as `item` writes it."""
        encoded: list[Any] = []
        try:
            for each in value:
                encoded.append(item(each))
        except Unsendable as problem:
            problem.path.append(len(encoded))
            raise
        return encoded

    def _any_dict(self, value: Mapping[Any, Any]) -> dict[str, Any]:
        return self.dict_of(value, {}, self.any)

    def dict_of(
        self,
        value: Mapping[Any, Any],
        by_key: Mapping[str, Encoder],
        other: Encoder,
    ) -> dict[str, Any]:
        """Return each member of `value` as its key, or else `other`, says."""
        encoded: dict[str, Any] = {}
        key: Any = ""
        try:
            for key, each in value.items():
                if each is UNSET:
                    continue
                if type(key) is not str:
                    key = _key(key)
                encoded[key] = by_key.get(key, other)(each)
        except Unsendable as problem:
            problem.path.append(key if isinstance(key, str) else repr(key))
            raise
        return encoded

    def _unknown_variant(self, value: UnknownVariant) -> dict[str, Any]:
        return self._any_dict(value.data)

    def record(self, cls: type[Any]) -> Encoder:
        """Return the encoder of instances of exactly `cls`."""
        found = self._records.get(cls)
        if found is None:
            found = self._records[cls] = compile_encoder(
                cls,
                plain=PLAIN,
                later=self.later,
                any_dict=self._any_dict,
                keeps_read_only=self._keeps_read_only,
            )
            self.by_class[cls] = found
        return found

    def later(self, type_: Type, bind: Callable[[Encoder], None]) -> Encoder:
        """Return the encoder of values of `type_`; this class knows no types."""
        return self.any


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return str(key)
    raise Unsendable(f"a {type(key).__qualname__} cannot be a key in JSON")

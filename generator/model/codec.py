"""The model as JSON and back, driven by its own dataclasses.

A value of a closed union says which member it is under `is`; defaults are left out; an
origin is the list of its fields, because it is on every node.
"""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, is_dataclass
from functools import cache
from typing import Any, Literal, NewType, TypeVar, Union, get_args, get_origin

from generator.model import api as api_module
from generator.model import operations as operations_module
from generator.model import types as types_module
from generator.model.api import Api
from generator.model.types import JsonValue
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["from_json", "to_json"]

# Annotations are evaluated and values of all dataclasses pass through here, so that
# `Any` is the honest type of most of this module.
_Convert = Callable[[Any], Any]
_Class = TypeVar("_Class")


class _Json:
    """Stands for JsonValue: passed through as it is."""


class _Type:
    """Stands for the closed union `Type`, whose alias is a text."""


@dataclass(frozen=True, slots=True)
class _Codec:
    encode: _Convert
    decode: _Convert


def to_json(api: Api) -> JsonValue:
    """Return the API as plain JSON values."""
    encoded: JsonValue = _codec(Api).encode(api)
    return encoded


def from_json(value: JsonValue) -> Api:
    """Return the API that `to_json` was given.

    Raises ValueError where the value was not made by `to_json`.
    """
    try:
        decoded = _codec(Api).decode(value)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"this is no model: {error}") from error
    assert isinstance(decoded, Api)
    return decoded


_NAMES: dict[str, Any] = {
    **{
        name: value
        for module in (types_module, operations_module, api_module)
        for name, value in vars(module).items()
        if not name.startswith("_")
    },
    "JsonValue": _Json,
    "Type": _Type,
}

_SCALARS = (str, int, float, bool, type(None))


def _members() -> tuple[type, ...]:
    names = re.findall(r"\w+", str(types_module.Type))
    return tuple(getattr(types_module, name) for name in names)


@cache
def _codec(wanted: Any) -> _Codec:
    if wanted is _Type:
        return _union_codec(_members())
    if wanted is Origin:
        return _Codec(_encode_origin, _decode_origin)
    if isinstance(wanted, type) and is_dataclass(wanted):
        return _class_codec(wanted)
    if isinstance(wanted, NewType) or wanted is _Json or wanted in _SCALARS:
        return _PLAIN
    origin, arguments = get_origin(wanted), get_args(wanted)
    if origin is Literal:
        return _PLAIN
    if origin is tuple:
        return _tuple_codec(arguments)
    if origin in (types.UnionType, Union):
        inner = [_codec(item) for item in arguments if item is not types.NoneType]
        if all(codec is _PLAIN for codec in inner):
            return _PLAIN
        if len(inner) == 1:
            return _optional_codec(inner[0])
    raise TypeError(f"the model has a field of a type that is not known here: {wanted}")


def _plain(value: Any) -> Any:
    return value


_PLAIN = _Codec(_plain, _plain)


def _encode_origin(origin: Origin) -> list[Any]:
    return [origin.file, origin.line, origin.column, origin.pointer]


def _decode_origin(value: list[Any]) -> Origin:
    file, line, column, pointer = value
    return Origin(file=file, line=line, column=column, pointer=pointer)


def _optional_codec(inner: _Codec) -> _Codec:
    return _Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda value: None if value is None else inner.decode(value),
    )


def _tuple_codec(arguments: tuple[Any, ...]) -> _Codec:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _codec(arguments[0])
        encode, decode = item.encode, item.decode
        if item is _PLAIN:
            return _Codec(list, tuple)
        return _Codec(
            lambda values: [encode(value) for value in values],
            lambda values: tuple([decode(value) for value in values]),
        )
    items = [_codec(argument) for argument in arguments]
    return _Codec(
        lambda values: [
            item.encode(value) for item, value in zip(items, values, strict=True)
        ],
        lambda values: tuple(
            item.decode(value) for item, value in zip(items, values, strict=True)
        ),
    )


def _union_codec(members: tuple[type, ...]) -> _Codec:
    tags = {member: _tag(member) for member in members}
    by_tag = {tag: member for member, tag in tags.items()}
    codecs = {member: _codec(member) for member in members}

    def encode(value: Any) -> Any:
        member = type(value)
        return {"is": tags[member], **codecs[member].encode(value)}

    def decode(value: Any) -> Any:
        return codecs[by_tag[value["is"]]].decode(value)

    return _Codec(encode, decode)


def _tag(member: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", member.__name__).lower()


def _class_codec(wanted: type[_Class]) -> _Codec:
    # The fields are found on first use: classes refer to each other in circles.
    rows: list[tuple[str, Any, _Convert, _Convert]] = []

    def fill() -> list[tuple[str, Any, _Convert, _Convert]]:
        if not rows:
            for field in dataclasses.fields(wanted):  # type: ignore[arg-type]  # is one
                codec = _codec(eval(str(field.type), _NAMES))
                rows.append((field.name, _default(field), codec.encode, codec.decode))
        return rows

    def encode(value: Any) -> dict[str, Any]:
        found = {}
        for name, default, encode_field, _ in rows or fill():
            item = getattr(value, name)
            if item is not default and (default is MISSING or not _same(item, default)):
                found[name] = encode_field(item)
        return found

    def decode(value: Any) -> Any:
        found = {}
        for name, _, _, decode_field in rows or fill():
            if name in value:
                found[name] = decode_field(value[name])
        return wanted(**found)

    return _Codec(encode, decode)


def _default(field: Field[Any]) -> Any:
    return field.default


def _same(left: object, right: object) -> bool:
    # 0, 0.0 and False are equal to each other and are three defaults.
    return type(left) is type(right) and left == right

"""Values of this package to JSON and back.

    decode = decoder("list[Pet]", models="zoo.v1.models")
    pets = decode([{"kind": "cat"}])

A type is a class or the text of an annotation; the names in it are looked up in
`models`, the name of a models package. Decoders and encoders are built when they are
first used.

What a server promises never to be null may be null all the same: where a member may be
left out, in lists and in maps, null is kept as None; anywhere else it is a
`DecodeError`. None in lists and maps is sent as null.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar, overload

from ..errors import DecodeError
from .annotations import (
    Scope,
    describe,
    resolve,
)
from .decode import decoder_for
from .encode import Encoder, Encoders
from .faults import Mismatch, decode_error
from .members import members_of, names_in
from .shapes import (
    Record,
    Type,
)
from .text import parse, parse_exactly, reader_name, write

__all__ = [
    "Direction",
    "decode_json",
    "decoder",
    "encode_json",
    "encode_members",
    "encoder",
    "member_names",
    "parse_json",
    "required_names",
    "write_json",
]

T = TypeVar("T")

Direction: TypeAlias = Literal["request", "response"]
"""Which way a value goes: fields that are read-only are left out of a request."""

_TOO_DEEP = "a value that is less deeply nested"

_decoders: dict[tuple[object, str], Callable[[Any], Any]] = {}
_encoders: dict[tuple[object, str, Direction], Encoder] = {}
_scopes: dict[str, Scope] = {}
_directions: dict[Direction, Encoders] = {
    "request": Encoders(keeps_read_only=False),
    "response": Encoders(keeps_read_only=True),
}


def _type_of(annotation: str | type[Any], models: str) -> Type:
    scope = _scopes.get(models)
    if scope is None:
        scope = _scopes[models] = Scope({}, models)
    return describe(annotation, scope)


@overload
def decoder(annotation: type[T], *, models: str = "") -> Callable[[Any], T]: ...
@overload
def decoder(annotation: str, *, models: str = "") -> Callable[[Any], Any]: ...
def decoder(annotation: str | type[Any], *, models: str = "") -> Callable[[Any], Any]:
    """Return the function from a JSON value to a value of the type.

    It raises `DecodeError` where the value is of another shape. Lists and dicts that
    need no change are handed on, not copied.
    """
    found = _decoders.get((annotation, models))
    if found is None:
        found = _decoders[annotation, models] = _decoder(annotation, models)
    return found


def _decoder(annotation: str | type[Any], models: str) -> Callable[[Any], Any]:
    inner = decoder_for(_type_of(annotation, models))

    def decode(value: Any) -> Any:
        try:
            return inner(value)
        except Mismatch as mismatch:
            raise decode_error(mismatch) from None
        except RecursionError:
            raise decode_error(Mismatch(_TOO_DEEP, "one that is too deep")) from None

    return decode


@overload
def decode_json(data: bytes | str, annotation: type[T], *, models: str = "") -> T: ...
@overload
def decode_json(data: bytes | str, annotation: str, *, models: str = "") -> Any: ...
def decode_json(
    data: bytes | str, annotation: str | type[Any], *, models: str = ""
) -> Any:
    """Return the value of the type that JSON text holds, or raise `DecodeError`."""
    decode = decoder(annotation, models=models)
    value = parse_json(data)
    try:
        return decode(value)
    except DecodeError:
        # orjson reads a large integer as a float, which an integer field then refuses.
        if reader_name() != "orjson":
            raise
    return decode(_parsed(parse_exactly, data))


def member_names(annotation: str, *, models: str = "") -> frozenset[str] | None:
    """Return the names that objects of a type have on the wire, None for any name."""
    return names_in(_type_of(annotation, models))


def required_names(annotation: str, *, models: str = "") -> tuple[str, ...]:
    """Return the wire names of the members that objects of a type must have."""
    type_ = resolve(_type_of(annotation, models))
    if not isinstance(type_, Record):
        return ()
    return tuple(
        member.wire_name
        for member in members_of(type_.cls)
        if member.is_required and not (member.is_rest or member.is_read_only)
    )


def parse_json(data: bytes | str) -> Any:
    """Return the JSON value of text; raise `DecodeError` where it is no JSON."""
    return _parsed(parse, data)


def _parsed(read: Callable[[bytes | str], Any], data: bytes | str) -> Any:
    try:
        return read(data)
    except Mismatch as mismatch:
        raise decode_error(mismatch) from None
    except RecursionError:
        raise decode_error(Mismatch(_TOO_DEEP, "one that is too deep")) from None


def encoder(
    annotation: str | type[Any],
    *,
    models: str = "",
    direction: Direction = "request",
) -> Callable[[Any], Any]:
    """Return the function from a value of the type to a JSON value.

    Dataclasses are written by their fields; in dicts the keys are wire names already.
    What is `UNSET` is left out. It raises `TypeError` for what has no form in JSON.
    """
    key = (annotation, models, direction)
    found = _encoders.get(key)
    if found is None:
        found = _encoders[key] = _encoder(annotation, models, _directions[direction])
    return found


def _encoder(annotation: str | type[Any], models: str, encoders: Encoders) -> Encoder:
    inner = encoders.encoder_for(_type_of(annotation, models))

    def encode(value: Any) -> Any:
        try:
            return inner(value)
        except RecursionError:
            raise ValueError(
                "the value is nested too deeply or contains itself"
            ) from None

    return encode


def encode_json(
    value: object,
    annotation: str | type[Any] = "Any",
    *,
    models: str = "",
    direction: Direction = "request",
) -> bytes:
    """Return `value` as JSON text: compact UTF-8, the same bytes for the same value."""
    return write(encoder(annotation, models=models, direction=direction)(value))


def encode_members(
    annotation: str | type[Any],
    members: Mapping[str, object],
    *,
    models: str = "",
    direction: Direction = "request",
) -> dict[str, Any]:
    """Return the JSON object made of the members of a type, given by wire name."""
    encoded: dict[str, Any] = encoder(annotation, models=models, direction=direction)(
        members
    )
    return encoded


def write_json(value: object) -> bytes:
    """Return any value as JSON text, each part in the usual form of its class."""
    return encode_json(value)

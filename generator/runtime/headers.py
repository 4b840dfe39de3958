"""The headers of an answer as the values that the API describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .codec import decode_json, decoder
from .codec.annotations import Scope, describe, resolve
from .codec.from_text import value_of
from .codec.shapes import Choice, ListOf, MapOf, Null, Record, TupleOf, Type
from .operation import ReplyHeader

__all__ = ["TypedHeaders"]


class TypedHeaders(Mapping[str, Any]):
    """The described headers that came, by name in any case, decoded when asked for.

    Looking one up raises `DecodeError` where it is not what the API describes.
    """

    __slots__ = ("_declared", "_headers", "_models")

    def __init__(
        self, headers: Mapping[str, str], declared: tuple[ReplyHeader, ...], models: str
    ) -> None:
        self._headers = headers
        self._declared = {header.wire_name.lower(): header for header in declared}
        self._models = models

    def __getitem__(self, name: str) -> Any:
        header = self._declared[name.lower()]
        if header.prefix is not None:
            found = self._prefixed(header.prefix)
            if not found:
                raise KeyError(name)
            return decoder(header.type, models=self._models)(found)
        text = self._headers.get(header.wire_name)
        if text is None:
            raise KeyError(name)
        if header.media_type is not None and "json" in header.media_type:
            return decode_json(text, header.type, models=self._models)
        type_ = describe(header.type, Scope({}, self._models))
        value = _value(text, type_, explode=header.explode)
        return decoder(header.type, models=self._models)(value)

    def __iter__(self) -> Iterator[str]:
        for header in self._declared.values():
            if self._is_there(header):
                yield header.wire_name

    def __len__(self) -> int:
        return sum(map(self._is_there, self._declared.values()))

    def __repr__(self) -> str:
        # Values can be secrets, and may not be what they should be.
        return f"<TypedHeaders {', '.join(self)}>"

    def _is_there(self, header: ReplyHeader) -> bool:
        if header.prefix is not None:
            return bool(self._prefixed(header.prefix))
        return header.wire_name in self._headers

    def _prefixed(self, prefix: str) -> dict[str, str]:
        start = prefix.lower()
        return {
            name[len(start) :]: value
            for name, value in self._headers.items()
            if name.lower().startswith(start)
        }


def _value(text: str, type_: Type, *, explode: bool) -> Any:
    """Return the JSON value of a header, whose style is always `simple`."""
    type_ = _plain(type_)
    pieces = [piece.strip() for piece in text.split(",")] if text.strip() else []
    match type_:
        case ListOf(item=item):
            return [value_of(piece, item) for piece in pieces]
        case TupleOf(items=items):
            pairs = zip(pieces, items, strict=False)
            return [value_of(piece, item) for piece, item in pairs]
        case MapOf(value=item):
            found = _pairs(pieces, explode=explode)
            return {key: value_of(each, item) for key, each in found.items()}
        case Record(cls=cls):
            from .codec.members import members_of  # lazy: a header is rarely a record

            types = {member.wire_name: member.type for member in members_of(cls)}
            found = _pairs(pieces, explode=explode)
            return {
                key: value_of(each, types[key]) if key in types else each
                for key, each in found.items()
            }
        case _:
            return value_of(text, type_)


def _plain(type_: Type) -> Type:
    """Return what a type is when it is not null."""
    type_ = resolve(type_)
    if not isinstance(type_, Choice):
        return type_
    members = [resolve(each) for each in type_.members]
    others = [each for each in members if not isinstance(each, Null)]
    return others[0] if len(others) == 1 else type_


def _pairs(pieces: list[str], *, explode: bool) -> dict[str, str]:
    if explode:
        return {
            key: value for key, _, value in (each.partition("=") for each in pieces)
        }
    return dict(zip(pieces[::2], pieces[1::2], strict=False))

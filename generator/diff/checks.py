"""A validator of payloads against the types of one side."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from generator.model import Api, JsonValue, Type
from generator.model.json_schema import SchemaBook, Sense
from generator.values import dataclass

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

__all__ = ["CHECKED_FORMATS", "Checker", "Complaint", "TypeChecker"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One reason why a payload is not valid."""

    keyword: str
    path: tuple[str | int, ...]
    names: frozenset[str]
    """The members that are missing, or must not be there."""

    def is_about(self, member: str) -> bool:
        """Return whether it is about this member of the payload."""
        return member in self.names or member in self.path[:1]


@dataclass(slots=True)
class Checker:
    """Checks payloads of one API, as they travel in one direction."""

    api: Api
    sense: Sense
    _book: SchemaBook = field(init=False)
    _root: Validator = field(init=False)

    def __post_init__(self) -> None:
        # lazy: jsonschema costs 0.08 s, and most comparisons break nothing
        from jsonschema import Draft202012Validator, FormatChecker

        self._book = SchemaBook(self.api, self.sense)
        formats = FormatChecker(formats=())
        for name, is_right in _FORMATS.items():
            formats.checks(name)(is_right)
        self._root = Draft202012Validator(
            {"$defs": self._book.definitions}, format_checker=formats
        )

    def of(self, type_: Type) -> TypeChecker:
        """Return a checker of one type."""
        return TypeChecker(self._root.evolve(schema=self._book.schema(type_)))


@dataclass(frozen=True, slots=True)
class TypeChecker:
    """Checks payloads of one type."""

    validator: Validator

    def complaints(self, payload: JsonValue) -> list[Complaint]:
        """Return why a payload is not valid, nothing where it is."""
        return [
            found
            for error in self.validator.iter_errors(payload)
            for found in _complaints(error)
        ]


def _complaints(error: ValidationError) -> Iterator[Complaint]:
    """Yield what an error is about; of alternatives, what each of them misses."""
    if error.context:
        for inner in error.context:
            yield from _complaints(inner)
        return
    names: frozenset[str] = frozenset()
    schema, members = error.schema, error.instance
    if isinstance(schema, dict) and isinstance(members, dict):
        if error.validator == "required":
            names = frozenset(schema["required"]) - members.keys()
        elif error.validator == "additionalProperties":
            names = frozenset(members.keys() - schema.get("properties", {}).keys())
    yield Complaint(
        keyword=str(error.validator), path=tuple(error.absolute_path), names=names
    )


def _is_parsed(parse: Callable[[str], object]) -> Callable[[object], bool]:
    def is_right(value: object) -> bool:
        if not isinstance(value, str):
            return True
        try:
            parse(value)
        except (ValueError, binascii.Error):
            return False
        return True

    return is_right


def _moment(text: str) -> None:
    # RFC 3339, sec. 5.6: a time zone is part of it.
    if datetime.fromisoformat(text).tzinfo is None or text[10:11] not in ("T", "t"):
        raise ValueError(text)


def _address(text: str) -> None:
    if not _SCHEME.match(text):
        raise ValueError(text)


def _mail(text: str) -> None:
    if "@" not in text:
        raise ValueError(text)


def _uuid(text: str) -> None:
    if str(uuid.UUID(text)) != text.lower():
        raise ValueError(text)


_FORMATS: dict[str, Callable[[object], bool]] = {
    "date-time": _is_parsed(_moment),
    "date": _is_parsed(lambda text: date.fromisoformat(text)),
    "time": _is_parsed(lambda text: time.fromisoformat(text)),
    "uuid": _is_parsed(_uuid),
    "guid": _is_parsed(_uuid),
    "ipv4": _is_parsed(ipaddress.IPv4Address),
    "ipv6": _is_parsed(ipaddress.IPv6Address),
    "email": _is_parsed(_mail),
    "uri": _is_parsed(_address),
    "url": _is_parsed(_address),
    "byte": _is_parsed(lambda text: base64.b64decode(text, validate=True)),
    "base64": _is_parsed(lambda text: base64.b64decode(text, validate=True)),
}
"""Formats that a validator can check without doubt; any other one is let through."""

CHECKED_FORMATS = frozenset({*_FORMATS, "int32", "int64"})
"""The formats for which a payload may be refused; the widths by their bounds."""

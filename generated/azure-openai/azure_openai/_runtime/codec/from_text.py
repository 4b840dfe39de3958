"""Plain text (an element, a header) to the JSON value that a type describes.

Text says of itself not whether it is a number: the type does. What a type does not fit
is handed on as it is, and the decoder of the type says what is wrong.
"""

from __future__ import annotations

from typing import Any

from .annotations import resolve
from .scalars import FORMATS
from .shapes import Choice, Constant, Null, Scalar, Type
from .unions import accepts

__all__ = ["is_plain", "value_of"]


def is_plain(type_: Type) -> bool:
    """Return whether values of a type are text, numbers or the like."""
    return isinstance(type_, (Scalar, Constant, Null))


def value_of(text: str, type_: Type) -> Any:
    """Return the JSON value of a plain type that `text` spells."""
    match resolve(type_):
        case Scalar(name=name):
            return _scalar(text, name)
        case Constant(values=values):
            return _constant(text, values)
        case Null():
            return None
        case Choice(members=members):
            plain = [each for each in map(resolve, members) if is_plain(each)]
            return _first_fitting(text, plain)
        case _:
            return text


def _first_fitting(text: str, members: list[Type]) -> Any:
    """Return what the narrowest of some types makes of text: text itself is the last
    thing that it can be, and null what only emptiness is.
    """
    for member in sorted(members, key=_width):
        value = value_of(text, member)
        if not isinstance(member, Null) and accepts(member, value):
            return value
    has_null = any(isinstance(member, Null) for member in members)
    return None if has_null and not text.strip() else text


def _width(member: Type) -> int:
    if isinstance(member, Scalar):
        return 2 if member.name == "string" else 1
    return 0


def _scalar(text: str, name: str) -> Any:
    if name == "string":
        return text
    stripped = text.strip()
    # Empty text has no other way to say that there is nothing.
    if not stripped:
        return text if name == "base64" else None
    if name == "boolean":
        return _BOOLEANS.get(stripped.lower(), text)
    is_number = name in ("integer", "number")
    if is_number or FORMATS[name].json_types == (int, float):
        return _number(stripped, text)
    return stripped


_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def _number(stripped: str, text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(stripped)
        except ValueError:
            pass
    return text


def _constant(text: str, values: tuple[Any, ...]) -> Any:
    kinds = {type(value) for value in values}
    if str in kinds:
        # Other values than strings are known by what they look like.
        found = [v for v in values if type(v) is not str and _spelled(v) == text]
        return found[0] if found else text
    return _scalar(text, "boolean" if kinds == {bool} else "number")


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)

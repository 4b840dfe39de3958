"""What an unquoted YAML scalar means under the core schema of YAML 1.2 (sec. 10.3.2).

PyYAML's own resolver speaks YAML 1.1: `on` and `no` are booleans, `010` is eight,
`12:30` is 750 and `2024-05-01` a date. Here `010` is ten and the others are strings.
"""

from __future__ import annotations

import math
import re

__all__ = ["NotFinite", "TooLong", "core_scalar"]


class NotFinite(ValueError):
    """The scalar is an infinity or not a number, which JSON cannot say."""


class TooLong(ValueError):
    """The scalar is an integer with more digits than Python converts."""


_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# All else can only be a string, which most scalars are.
_FIRST = frozenset("+-.0123456789~nNtTfF")


def core_scalar(text: str) -> str | int | float | bool | None:
    """Return the value of a plain scalar.

    Raises NotFinite or TooLong where it is a number that has no value here.
    """
    if text[:1] not in _FIRST and text:
        return text
    if text in _WORDS:
        return _WORDS[text]
    try:
        if _DECIMAL.fullmatch(text):
            return int(text)
        if _OCTAL.fullmatch(text):
            return int(text[2:], 8)
        if _HEXADECIMAL.fullmatch(text):
            return int(text[2:], 16)
    except ValueError:
        raise TooLong(text) from None
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isfinite(number):
            return number
        raise NotFinite(text)
    if _NOT_FINITE.fullmatch(text):
        raise NotFinite(text)
    return text

"""JSON text to JSON values and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .faults import Mismatch

__all__ = ["parse", "parse_exactly", "reader_name", "write"]

_reader: Callable[[bytes | str], Any] | None = None


def parse(data: bytes | str) -> Any:
    """Return the value of JSON text, by msgspec or orjson where one is installed."""
    global _reader
    if _reader is None:
        _reader = _fastest()
    try:
        return _reader(data)
    except (ValueError, RecursionError):
        # What the fast ones refuse and json does not: a byte-order mark, UTF-16, NaN,
        # "\ud800".
        return parse_exactly(data)


def parse_exactly(data: bytes | str) -> Any:
    """Return the value of JSON text as the standard library reads it."""
    try:
        return json.loads(data)
    except ValueError as error:
        found = "nothing" if not data.strip() else f"other text ({error})"
        raise Mismatch("JSON", found) from None


def reader_name() -> str:
    """Return the name of the library that reads JSON here."""
    return (_reader or _fastest()).__module__.partition(".")[0]


def _fastest() -> Callable[[bytes | str], Any]:
    # msgspec first: orjson makes floats of integers beyond 64 bits.
    try:
        from msgspec.json import decode  # lazy: 29 ms, and only where it is installed

        return decode
    except ImportError:
        pass
    try:
        from orjson import loads  # lazy: the same

        return loads
    except ImportError:
        return json.loads


# Writing is always the standard library's, so that a request has the same bytes
# wherever it is made; the fast libraries also turn NaN into null in silence.
_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_ascii_encoder = json.JSONEncoder(allow_nan=False, separators=(",", ":"))


def write(value: Any) -> bytes:
    """Return a JSON value as compact UTF-8 text, members in their order."""
    try:
        return _encoder.encode(value).encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can carry
        return _ascii_encoder.encode(value).encode()

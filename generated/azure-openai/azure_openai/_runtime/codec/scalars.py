"""Values that travel as JSON strings or numbers in a form of their own."""

from __future__ import annotations

import binascii
from collections.abc import Callable
from typing import Any

from . import times
from .faults import Mismatch, fail, kind
from .kept import keep, kept

__all__ = ["FORMATS", "Form"]


class Form:
    """A format: its name, its types, and the way to and from its Python value."""

    __slots__ = ("expected", "json_types", "name", "parse", "python_type", "write")

    def __init__(
        self,
        name: str,
        expected: str,
        python_type: str,
        json_types: tuple[type[Any], ...],
        parse: Callable[[Any], Any],
        write: Callable[[Any], Any],
    ) -> None:
        self.name = name
        self.expected = expected
        self.python_type = python_type
        self.json_types = json_types
        self.parse = parse
        self.write = write

    def read(self, value: Any) -> Any:
        """Return the Python value of `value`, None where it does not have this form."""
        found = self.parse(value)
        # Written otherwise than we would: what came is kept, to be sent back as it was.
        if found is not None and self.write(found) != value:
            return keep(found, value, form=self.name)
        return found

    def decode(self, value: Any) -> Any:
        """Return the Python value of `value`, or raise."""
        if type(value) not in self.json_types:
            fail(self.expected, value)
        found = self.read(value)
        if found is None:
            shown = repr(value)
            shown = shown if len(shown) <= 42 else f"{shown[:40]}..."
            raise Mismatch(self.expected, f"{kind(value)} ({shown})")
        return found

    def encode(self, value: Any) -> Any:
        """Return how `value` travels; what is in that form already is passed on."""
        raw = kept(value, form=self.name)
        return self.write(value) if raw is None else raw


# As in `times`: `parse` returns None for what is not of the form; `write` is its
# inverse and passes on what is no such Python value.


def _parse_uuid(text: str) -> Any:
    from uuid import UUID  # lazy: uuid costs 5 ms (it loads platform)

    try:
        return UUID(text)
    except ValueError:
        return None


def _write_uuid(value: Any) -> Any:
    return value if isinstance(value, str) else str(value)


def _parse_decimal(text: str) -> Any:
    from decimal import Decimal, InvalidOperation  # lazy: decimal costs 6 ms

    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _write_decimal(value: Any) -> Any:
    if isinstance(value, (str, int, float)):
        return value
    return str(value)


def _parse_decimal_number(value: float) -> Any:
    from decimal import Decimal  # lazy: decimal costs 6 ms

    return Decimal(repr(value))


def _write_decimal_number(value: Any) -> Any:
    if isinstance(value, (str, int, float)):
        return value
    # JSON numbers are written by `float` and `int`: 17 digits are what travels.
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and exponent >= 0 else float(value)


def _parse_base64(text: str) -> bytes | None:
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except ValueError:
        return None


def _write_base64(value: Any) -> Any:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        return value
    return binascii.b2a_base64(value, newline=False).decode("ascii")


def _parse_base64_url(text: str) -> bytes | None:
    standard = text.replace("-", "+").replace("_", "/")
    try:
        return binascii.a2b_base64(standard + "=" * (-len(standard) % 4))
    except ValueError:
        return None


def _write_base64_url(value: Any) -> Any:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        return value
    text = binascii.b2a_base64(value, newline=False).decode("ascii")
    return text.rstrip("=").replace("+", "-").replace("/", "_")


def _parse_int_string(text: str) -> int | None:
    digits = text[1:] if text[:1] in ("-", "+") else text
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 4000:
        return None
    return int(text)


def _write_int_string(value: Any) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    return int.__str__(value)


_TEXT = (str,)
_NUMBER = (int, float)

FORMATS: dict[str, Form] = {
    form.name: form
    for form in (
        Form(
            "date-time",
            "an RFC 3339 date-time",
            "datetime",
            _TEXT,
            times.parse_datetime,
            times.write_datetime,
        ),
        Form(
            "date",
            "an ISO 8601 date",
            "date",
            _TEXT,
            times.parse_date,
            times.write_date,
        ),
        Form(
            "time",
            "an ISO 8601 time",
            "time",
            _TEXT,
            times.parse_time,
            times.write_time,
        ),
        Form(
            "duration",
            "an ISO 8601 duration",
            "timedelta",
            _TEXT,
            times.parse_duration,
            times.write_duration,
        ),
        Form("uuid", "a UUID", "UUID", _TEXT, _parse_uuid, _write_uuid),
        Form(
            "decimal",
            "a decimal number as text",
            "Decimal",
            _TEXT,
            _parse_decimal,
            _write_decimal,
        ),
        Form(
            "decimal-number",
            "a number",
            "Decimal",
            _NUMBER,
            _parse_decimal_number,
            _write_decimal_number,
        ),
        Form("base64", "base64 text", "bytes", _TEXT, _parse_base64, _write_base64),
        Form(
            "base64url",
            "URL-safe base64 text",
            "bytes",
            _TEXT,
            _parse_base64_url,
            _write_base64_url,
        ),
        Form(
            "unix-time",
            "seconds since 1970",
            "datetime",
            _NUMBER,
            times.parse_unix_time,
            times.write_unix_time,
        ),
        Form(
            "http-date",
            "an HTTP date",
            "datetime",
            _TEXT,
            times.parse_http_date,
            times.write_http_date,
        ),
        Form(
            "int-string",
            "an integer as text",
            "int",
            _TEXT,
            _parse_int_string,
            _write_int_string,
        ),
    )
}

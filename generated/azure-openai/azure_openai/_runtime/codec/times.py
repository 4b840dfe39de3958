"""Points in time and durations as they travel.

`parse_...` returns None for what is not of the form; `write_...` is its inverse and
passes on what is no such Python value.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

__all__ = [
    "parse_date",
    "parse_datetime",
    "parse_duration",
    "parse_http_date",
    "parse_time",
    "parse_unix_time",
    "write_date",
    "write_datetime",
    "write_duration",
    "write_http_date",
    "write_time",
    "write_unix_time",
]

_SECOND = timedelta(seconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse_datetime(text: str) -> datetime | None:
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        # RFC 3339 sec. 5.6 and 5.7: lower-case letters, and the leap second ":60".
        mended = text.upper().replace(":60", ":59", 1)
        if mended == text or len(text) < 19:
            return None
        return _parse_mended(text, mended)
    return value


def _parse_mended(text: str, mended: str) -> datetime | None:
    try:
        return datetime.fromisoformat(mended)
    except ValueError:
        return None


def write_datetime(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    if value.utcoffset() is None:  # RFC 3339 has no local time: read as UTC
        return f"{value.isoformat()}Z"
    return _zulu(value.isoformat())


def _zulu(text: str) -> str:
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def parse_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def write_date(value: Any) -> Any:
    if not isinstance(value, date):
        return value
    return date.isoformat(value)


def parse_time(text: str) -> time | None:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None


def write_time(value: Any) -> Any:
    if not isinstance(value, time):
        return value
    return _zulu(value.isoformat())


# ISO 8601 durations. A timedelta knows neither years nor months: they count 365 and 30
# days, and the text is kept.
_DATE_UNITS = {"Y": 365.0, "M": 30.0, "W": 7.0, "D": 1.0}
_TIME_UNITS = {"H": 3600.0, "M": 60.0, "S": 1.0}


def parse_duration(text: str) -> timedelta | None:
    body = text[1:] if text[:1] in ("-", "+") else text
    days, mark, seconds = body[1:].partition("T")
    if body[:1] != "P" or not (days or seconds) or (mark and not seconds):
        return None
    day_count = _sum_units(days, _DATE_UNITS)
    second_count = _sum_units(seconds, _TIME_UNITS)
    if day_count is None or second_count is None:
        return None
    try:
        value = timedelta(days=day_count, seconds=second_count)
        return -value if text[0] == "-" else value
    except OverflowError:
        return None


def _sum_units(text: str, units: dict[str, float]) -> float | None:
    total = 0.0
    digits = ""
    left = list(units)
    for character in text:
        if character in "0123456789.,":
            digits += character
            continue
        if character not in left or not digits:
            return None
        del left[: left.index(character) + 1]
        try:
            total += float(digits.replace(",", ".")) * units[character]
        except ValueError:
            return None
        digits = ""
    return None if digits else total


def write_duration(value: Any) -> Any:
    if not isinstance(value, timedelta):
        return value
    sign = "-" if value < timedelta(0) else ""
    value = abs(value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    second_text = str(seconds)
    if value.microseconds:
        second_text = f"{seconds}.{value.microseconds:06}".rstrip("0")
    text = f"{value.days}D" if value.days else ""
    clock = f"{hours}H" if hours else ""
    clock += f"{minutes}M" if minutes else ""
    clock += f"{second_text}S" if second_text != "0" else ""
    if not text and not clock:
        return "PT0S"
    return f"{sign}P{text}T{clock}" if clock else f"{sign}P{text}"


def parse_unix_time(value: float) -> datetime | None:
    try:
        return _EPOCH + timedelta(seconds=value)
    except (OverflowError, ValueError):
        return None


def write_unix_time(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    aware = value if value.utcoffset() is not None else value.replace(tzinfo=UTC)
    return (aware - _EPOCH) // _SECOND


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def parse_http_date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # lazy: loads the email package

    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return None


def write_http_date(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    if value.utcoffset() is not None:
        value = value.astimezone(UTC)
    # Not strftime: weekday and month are English whatever the locale (RFC 9110 sec.
    # 5.6.7).
    day = f"{_WEEKDAYS[value.weekday()]}, {value.day:02} {_MONTHS[value.month - 1]}"
    return f"{day} {value.year:04} {value:%H:%M:%S} GMT"

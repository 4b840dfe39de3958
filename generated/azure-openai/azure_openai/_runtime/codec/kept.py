"""Values that remember how they were written.

`2024-01-01T00:00:00.000+00:00` is the datetime that we would write as
`2024-01-01T00:00:00Z`. What was received is sent back as it was, so such a value is of
a subclass that carries the original.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

__all__ = ["keep", "kept"]

T = TypeVar("T")

_kinds: dict[type[Any], type[Any]] = {}


def kept(value: object, *, form: str) -> str | int | float | None:
    """Return how `value` was written in `form`, None where that was not kept."""
    found: tuple[str, str | int | float] | None = getattr(value, "_kept", None)
    return found[1] if found is not None and found[0] == form else None


def keep(value: T, raw: str | float, *, form: str) -> T:
    """Return a value equal to `value` that remembers that it was written as `raw`."""
    return _keep(value, (form, raw))


def _keep(value: T, memory: tuple[str, str | int | float]) -> T:
    base = type(value)
    made: T = _rebuild(base)(_kind(base), value)
    made.__dict__["_kept"] = memory
    return made


def _kind(base: type[Any]) -> type[Any]:
    found = _kinds.get(base)
    if found is None:
        # Named like the base: `repr` and error messages show what users know.
        members = {"__module__": base.__module__, "__reduce_ex__": _reduce}
        found = _kinds[base] = type(base.__name__, (base,), members)
    return found


def _reduce(self: Any, protocol: object) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    base = type(self).__mro__[1]
    plain = _rebuild(base)(base, self)
    memory = getattr(self, "_kept", None)
    # Arithmetic on a subclass yields the subclass, without the text: that is a plain
    # value again.
    return (_same, (plain,)) if memory is None else (_keep, (plain, memory))


def _same(value: T) -> T:
    return value


def _rebuild(base: type[Any]) -> Callable[[type[Any], Any], Any]:
    special = _REBUILD.get(base)
    if special is not None:
        return special
    if base.__name__ == "UUID":
        return _uuid
    return _call


def _call(kind: type[Any], value: Any) -> Any:
    return kind(value)


def _uuid(kind: type[Any], value: Any) -> Any:
    return kind(int=value.int)


def _datetime(kind: type[datetime], value: datetime) -> datetime:
    return kind.combine(value.date(), value.timetz())


def _date(kind: type[date], value: date) -> date:
    return kind.fromordinal(value.toordinal())


def _time(kind: type[time], value: time) -> time:
    parts = (value.hour, value.minute, value.second, value.microsecond, value.tzinfo)
    return kind(*parts, fold=value.fold)


def _timedelta(kind: type[timedelta], value: timedelta) -> timedelta:
    return kind(value.days, value.seconds, value.microseconds)


_REBUILD: dict[type[Any], Callable[[type[Any], Any], Any]] = {
    datetime: _datetime,
    date: _date,
    time: _time,
    timedelta: _timedelta,
}

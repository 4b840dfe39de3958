"""The plain types of JSON, for values whose class is not exactly that of the type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .faults import fail

__all__ = ["array", "boolean", "integer", "mapping", "null", "number", "string"]


def string(value: Any) -> str:
    """Return `value` if it is a string."""
    return value if isinstance(value, str) else fail("a string", value)


def boolean(value: Any) -> bool:
    """Return `value` if it is true or false."""
    return value if isinstance(value, bool) else fail("a boolean", value)


def null(value: Any) -> None:
    """Return None if `value` is null."""
    return None if value is None else fail("null", value)


def integer(value: Any) -> int:
    """Return `value` as an integer: `5.0` is five, as JSON Schema has it."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    # Beyond 64 bits a float only says roughly which integer was meant.
    if (
        isinstance(value, float)
        and value.is_integer()
        and -(2.0**63) <= value < 2.0**63
    ):
        return int(value)
    return fail("an integer", value)


def number(value: Any) -> float:
    """Return `value` if it is a number; an integer is kept as one."""
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return value
    return fail("a number", value)


def array(value: Any) -> list[Any]:
    """Return `value` as a list if it is an array."""
    if isinstance(value, (list, tuple)):
        return list(value) if type(value) is not list else value
    return fail("an array", value)


def mapping(value: Any) -> dict[str, Any]:
    """Return `value` as a dict if it is an object."""
    if isinstance(value, Mapping):
        return value if isinstance(value, dict) else dict(value)
    return fail("an object", value)

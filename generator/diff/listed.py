"""Limits of a list of allowed values: which of the values do they let pass?"""

# The model keeps the values of an enum and no limits of theirs. A limit there seldom
# says anything; where it does, it takes a listed value away.

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias, TypeGuard

from generator.diff.changes import Effects
from generator.diff.ledger import ANNOTATION, INCOMPARABLE, NARROWS, WIDENS
from generator.model import JsonValue

__all__ = ["LIMITS", "effect_on_values"]

_Number: TypeAlias = int | float


def _passes(value: JsonValue, keyword: str, limit: JsonValue) -> bool:
    """Return whether a keyword lets a value pass; what it does not understand does."""
    if isinstance(value, str):
        if keyword == "pattern" and isinstance(limit, str):
            try:
                return re.search(limit, value) is not None
            except re.error:
                return True
        check = _LENGTHS.get(keyword)
        return not check or not _is_number(limit) or check(len(value), limit)
    if _is_number(value) and _is_number(limit):
        check = _NUMBERS.get(keyword)
        return not check or check(value, limit)
    return True


def _is_number(value: JsonValue) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_LENGTHS: dict[str, Callable[[_Number, _Number], bool]] = {
    "minLength": lambda value, limit: value >= limit,
    "maxLength": lambda value, limit: value <= limit,
}
_NUMBERS: dict[str, Callable[[_Number, _Number], bool]] = {
    "minimum": lambda value, limit: value >= limit,
    "maximum": lambda value, limit: value <= limit,
    "exclusiveMinimum": lambda value, limit: value > limit,
    "exclusiveMaximum": lambda value, limit: value < limit,
    "multipleOf": lambda value, limit: limit == 0 or value % limit == 0,
}
LIMITS: tuple[str, ...] = (*_LENGTHS, *_NUMBERS, "pattern")
"""The keywords that a listed value may fail."""


def effect_on_values(
    values: list[JsonValue], keyword: str, old: JsonValue, new: JsonValue
) -> Effects:
    """Return what another limit does to a list of values."""
    before = [old is None or _passes(value, keyword, old) for value in values]
    after = [new is None or _passes(value, keyword, new) for value in values]
    lost = any(was and not is_ for was, is_ in zip(before, after, strict=True))
    found = any(is_ and not was for was, is_ in zip(before, after, strict=True))
    if lost and found:
        return INCOMPARABLE
    if lost:
        return NARROWS
    return WIDENS if found else ANNOTATION

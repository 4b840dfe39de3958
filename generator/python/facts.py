"""Constraints, defaults and allowed values as sentences for docstrings."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model import (
    Array,
    Constraints,
    Enum,
    JsonValue,
    Map,
    Nullable,
    Property,
    Scalar,
    Type,
)
from generator.python.docs import one_line

__all__ = ["default_fact", "property_facts", "show", "type_facts"]


def property_facts(member: Property) -> list[str]:
    """Return what the annotation of `member` cannot say, a sentence each."""
    facts = list(type_facts(member.type))
    if member.has_default and member.default is not None:
        facts.append(default_fact(member.default))
    if member.is_deprecated:
        facts.append("Deprecated.")
    return facts


def type_facts(type_: Type) -> Iterator[str]:
    """Yield the limits of `type_` as sentences."""
    match type_:
        case Nullable(type=inner):
            yield from type_facts(inner)
        case Scalar(constraints=constraints, format=format_):
            yield from _limits(constraints)
            if format_ in ("uri", "email", "hostname", "ipv4", "ipv6", "password"):
                yield f"Format: {format_}."
        case Array(constraints=constraints):
            yield from _limits(constraints)
        case Map(constraints=constraints):
            yield from _limits(constraints)
        case Enum(values=values):
            for value in values:
                said = one_line(value.description)
                if said:
                    yield f"`{_code(value.value)}`: {said}"
        case _:
            return


def default_fact(value: JsonValue) -> str:
    """Return the sentence that tells a default."""
    return f"The service's default is {show(value)}."


def show(value: JsonValue) -> str:
    """Return `value` as JSON in backticks, cut where it is long."""
    text = json.dumps(value, ensure_ascii=True)
    return f"`{text if len(text) <= 60 else text[:57] + '...'}`"


def _code(value: JsonValue) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _limits(limits: Constraints) -> Iterator[str]:
    low, high = _worth_telling(limits.minimum), _worth_telling(limits.maximum)
    if low is not None and low == high:
        yield f"Always {low}."
    elif low is not None and high is not None:
        yield f"From {low} to {high}."
    elif low is not None:
        yield f"At least {low}."
    elif high is not None:
        yield f"At most {high}."
    if limits.exclusive_minimum is not None:
        yield f"More than {limits.exclusive_minimum}."
    if limits.exclusive_maximum is not None:
        yield f"Less than {limits.exclusive_maximum}."
    if limits.multiple_of is not None:
        yield f"A multiple of {limits.multiple_of}."
    yield from _count(limits.min_length, limits.max_length, "character")
    yield from _count(limits.min_items, limits.max_items, "item")
    yield from _count(limits.min_properties, limits.max_properties, "member")
    if limits.unique_items:
        yield "No item twice."
    if limits.pattern is not None and len(limits.pattern) <= 60:
        yield f"Pattern: `{limits.pattern}`."


def _worth_telling(limit: int | float | None) -> int | float | None:
    """Return a limit, None for one that is only the width of an integer."""
    return None if limit is None or abs(limit) >= 2**63 - 1 else limit


def _count(low: int | None, high: int | None, noun: str) -> Iterator[str]:
    if low and high is not None:
        yield f"{low} to {high} {noun}s." if low != high else f"Exactly {low} {noun}s."
    elif low:
        yield f"At least {low} {noun}{'' if low == 1 else 's'}."
    elif high is not None:
        yield f"At most {high} {noun}{'' if high == 1 else 's'}."

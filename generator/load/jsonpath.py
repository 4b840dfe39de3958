"""Places of a value that a JSONPath query (RFC 9535) selects.

Most queries only name members. Those are read here; what needs the whole language is
left to the package jsonpath-rfc9535, whose import costs 80 ms.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery

    from generator.load.node import Value

__all__ = ["BadQuery", "Location", "explain_no_match", "find_locations"]

Location: TypeAlias = tuple[str | int, ...]


class BadQuery(Exception):
    """The text is no JSONPath query; says why in words for a diagnostic."""


_QUOTED = r"'[^'\\\x00-\x1f]*'" r'|"[^"\\\x00-\x1f]*"'
_SEGMENT = re.compile(
    r"\.([A-Za-z_][A-Za-z0-9_]*)"
    rf"|\[((?:{_QUOTED})(?:, *(?:{_QUOTED}))*)\]"
    r"|\[(0|[1-9][0-9]{0,8})\]"
)
_QUOTED_NAME = re.compile(_QUOTED)


def find_locations(query: str, value: Value) -> list[Location]:
    """Return where the query's nodes are, in its order, each once.

    Raises BadQuery.
    """
    segments = _read_names(query)
    if segments is not None:
        return _follow_names(segments, value)
    try:
        nodes = _compile(query).find(value)
    except RecursionError:
        raise BadQuery("it selects from values that are nested too deep") from None
    except Exception as error:
        raise _bad_query(error) from None
    return list(dict.fromkeys(node.location for node in nodes))


def _read_names(query: str) -> list[tuple[str | int, ...]] | None:
    """Return the segments of a query that only has names and indexes, else None."""
    segments: list[tuple[str | int, ...]] = []
    position = 1
    if query[:1] != "$":
        return None
    while position < len(query):
        match = _SEGMENT.match(query, position)
        if not match:
            return None
        name, names, index = match.groups()
        if name is not None:
            segments.append((name,))
        elif index is not None:
            segments.append((int(index),))
        else:
            segments.append(tuple(item[1:-1] for item in _QUOTED_NAME.findall(names)))
        position = match.end()
    return segments


def _follow_names(
    segments: Iterable[tuple[str | int, ...]], value: Value
) -> list[Location]:
    found: list[tuple[Location, Value]] = [((), value)]
    for selectors in segments:
        found = [
            ((*location, selector), cast("dict[str | int, Value]", held)[selector])
            for location, held in found
            for selector in selectors
            if _has(held, selector)
        ]
    return list(dict.fromkeys(location for location, _ in found))


def _has(held: Value, selector: str | int) -> bool:
    if isinstance(selector, str):
        return isinstance(held, dict) and selector in held
    return isinstance(held, list) and selector < len(held)


def _compile(query: str) -> JSONPathQuery:
    # lazy: see the top of this module.
    from jsonpath_rfc9535 import compile

    return compile(query)


def _bad_query(error: Exception) -> BadQuery:
    from jsonpath_rfc9535 import JSONPathError

    if not isinstance(error, JSONPathError):
        # The package lets a few errors of its own through, on absurd slices for one.
        return BadQuery(str(error) or type(error).__name__)
    reason = str(error.args[0]) if error.args else "it cannot be read"
    if error.token is None:
        return BadQuery(reason)
    return BadQuery(f"{reason} at its character {error.token.index + 1}")


def explain_no_match(query: str, value: Value) -> str | None:
    """Return how far a query that selects nothing still selects something."""
    from jsonpath_rfc9535 import JSONPathQuery
    from jsonpath_rfc9535.selectors import NameSelector

    compiled = _compile(query)
    for count in range(len(compiled.segments) - 1, -1, -1):
        part = JSONPathQuery(env=compiled.env, segments=compiled.segments[:count])
        found = part.find_one(value)
        if found is None:
            continue
        first = compiled.segments[count].selectors[0]
        if isinstance(first, NameSelector) and isinstance(found.value, dict):
            close = difflib.get_close_matches(first.name, list(found.value), n=1)
            if close:
                return f'"{part}" has no "{first.name}"; did you mean "{close[0]}"?'
        return f'the last part of it that selects something is "{part}"'
    return None

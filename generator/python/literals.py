"""JSON values as Python literals: the only way for a spec's text into code."""

from __future__ import annotations

from generator.model import JsonValue
from generator.python.expressions import Expression, Mapping, Text, Tuple

__all__ = ["literal", "string_literal"]


def string_literal(text: str) -> str:
    r"""Return `text` as a Python string literal on one line, in the quotes black
    prefers.

    Everything that is not printable is escaped (control characters, U+2028,
    bidirectional marks, lone surrogates), so the source is safe to read, to save as
    UTF-8 and to compile.
    """
    # repr prefers single quotes and falls back to double ones only where that saves
    # escapes.
    quoted = repr(text)
    body = quoted[1:-1]
    if quoted[0] == '"':
        return quoted
    if '"' not in text:
        return f'"{body}"'
    if text.count('"') > text.count("'"):
        return quoted
    return '"' + body.replace("\\'", "'").replace('"', '\\"') + '"'


def literal(value: JsonValue) -> Expression:
    """Return the expression whose value is `value`, lists as tuples."""
    if isinstance(value, str):
        return Text(string_literal(value))
    if isinstance(value, list):
        return Tuple(tuple(literal(item) for item in value))
    if isinstance(value, dict):
        return Mapping(
            tuple(
                (Text(string_literal(key)), literal(item))
                for key, item in value.items()
            )
        )
    # inf and nan are no literals; a loader refuses them, and here they must not become
    # names.
    if isinstance(value, float) and (
        value != value or value in (float("inf"), -float("inf"))
    ):
        return Text(f'float("{value}")')
    return Text(repr(value))

"""JSON text to values with places.

The values come from the standard library's C parser, the places from one pass of a
regular expression over the same text. That is sound because the parser has accepted it.
"""

from __future__ import annotations

import json
import math
import re

from generator.load.complaints import Complaints
from generator.load.limits import MAX_DEPTH
from generator.load.node import Entry, Layout, Value
from generator.load.surrogates import (
    ESCAPED_SURROGATE,
    find_lone_escape,
    mend_surrogates,
)
from generator.origin import join_pointer
from generator.values import dataclass

__all__ = ["Parsed", "parse_json", "parse_lenient_json"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value and the places of its parts."""

    value: Value
    layout: Entry


_STRING = r'"(?>[^"\\]+|\\.)*+"'

# One match is one step: a member or element, with its key if it has one and up to the
# opening of its container; or the closing of a container. Group 2 is empty and marks
# where the value begins.
_STEP = re.compile(
    rf'[\s,]*+(?:"((?>[^"\\]+|\\.)*+)"\s*+:\s*+)?+()'
    rf"(?:([{{\[])|([}}\]])|{_STRING}|[^\s,:\]}}]++)",
    re.DOTALL,
)

_COMMENT = re.compile(rf"{_STRING}|//[^\r\n]*|#[^\r\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_COMMA = re.compile(rf"{_STRING}|,(?=\s*[}}\]])", re.DOTALL)
_NUMBER = re.compile(rf"{_STRING}|NaN|-?Infinity|-?\d[\d.eE+-]*+", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f]")

_WORDING = {
    "Expecting value": "a value was expected here",
    "Expecting ',' delimiter": "a comma or the end of the list or object was expected",
    "Expecting ':' delimiter": 'a ":" was expected after the key',
    "Expecting property name enclosed in double quotes": (
        "a key in double quotes was expected"
    ),
    "Unterminated string starting at": "the string that starts here never ends",
    "Invalid control character at": "a string holds a raw control character",
    "Invalid \\escape": "no such escape in JSON",
    "Invalid \\uXXXX escape": '"\\u" needs four hexadecimal digits',
    "Extra data": "text goes on after the end of the document",
}


def parse_json(text: str, complaints: Complaints) -> Parsed | None:
    """Return what strict JSON says, None after an error."""
    return _parse(text, complaints, is_strict=True)


def parse_lenient_json(text: str, complaints: Complaints) -> Parsed | None:
    """Return what JSON with comments, trailing commas or raw control characters says.

    Each kind of them is a warning. None after an error.
    """
    without_comments = _COMMENT.sub(_blank_comment, text)
    cleaned = _COMMA.sub(_blank_comma, without_comments)
    parsed = _parse(cleaned, complaints, is_strict=False)
    if parsed is not None:
        _warn_first(_COMMENT, text, "json-comment", "JSON has no comments", complaints)
        _warn_first(
            _COMMA,
            without_comments,
            "json-trailing-comma",
            "JSON has no comma before a closing bracket",
            complaints,
        )
        _warn_of_control_characters(cleaned, complaints)
    return parsed


def _blank_comment(match: re.Match[str]) -> str:
    found = match[0]
    return found if found[0] == '"' else re.sub(r"[^\r\n]", " ", found)


def _blank_comma(match: re.Match[str]) -> str:
    return match[0] if match[0][0] == '"' else " "


def _warn_first(
    pattern: re.Pattern[str], text: str, code: str, message: str, complaints: Complaints
) -> None:
    places = [match for match in pattern.finditer(text) if match[0][0] != '"']
    if not places:
        return
    more = f"; it was read over, as were {len(places) - 1} more" if places[1:] else ""
    first = places[0]
    complaints.warning(
        code,
        message + (more or "; it was read over"),
        first.start(),
        length=first.end() - first.start(),
        help="remove it, other tools will refuse the file",
    )


def _warn_of_control_characters(text: str, complaints: Complaints) -> None:
    for match in re.finditer(_STRING, text, re.DOTALL):
        control = _CONTROL.search(match[0])
        if control:
            complaints.warning(
                "json-control-character",
                f'a string holds the raw control character "{control[0]!a}"'.replace(
                    "'", ""
                ),
                match.start() + control.start(),
                length=1,
                help='write it as an escape, such as "\\n" or "\\t"',
            )
            return


def _parse(text: str, complaints: Complaints, *, is_strict: bool) -> Parsed | None:
    has_odd_number = False

    def keep_text(literal: str) -> str:
        nonlocal has_odd_number
        has_odd_number = True
        return literal

    def read_float(literal: str) -> float | str:
        number = float(literal)
        return number if math.isfinite(number) else keep_text(literal)

    try:
        value = json.loads(
            text,
            strict=is_strict,
            parse_constant=keep_text,
            parse_float=read_float,
        )
    except json.JSONDecodeError as error:
        complaints.error(
            "json-syntax",
            _WORDING.get(error.msg, error.msg[:1].lower() + error.msg[1:]),
            min(error.pos, max(len(text) - 1, 0)),
            length=1,
        )
        return None
    except RecursionError:
        complaints.too_deep(_find_depth(text))
        return None
    except ValueError:
        # CPython refuses to convert integers of more than 4300 digits.
        long = re.search(r"\d{4301,}", text)
        complaints.number_too_long(long.start() if long else 0)
        return None
    if has_odd_number:
        _complain_of_numbers(text, complaints)
    has_surrogates = bool(ESCAPED_SURROGATE.search(text))
    layout = _places(text, complaints, has_surrogates=has_surrogates)
    if layout is None:
        return None
    if has_surrogates:
        whole = _mend(value)
        if whole != value:
            complaints.lone_surrogate(find_lone_escape(text))
        value = whole
    return Parsed(value, layout)


def _mend(value: Value) -> Value:
    if isinstance(value, str):
        return mend_surrogates(value)
    if isinstance(value, list):
        return [_mend(item) for item in value]
    if isinstance(value, dict):
        return {mend_surrogates(key): _mend(item) for key, item in value.items()}
    return value


def _complain_of_numbers(text: str, complaints: Complaints) -> None:
    for match in _NUMBER.finditer(text):
        literal = match[0]
        # Integers are exact, however long.
        if literal[0] == '"' or literal.lstrip("-").isdecimal():
            continue
        if literal[-1] in "Ny" or not math.isfinite(float(literal)):
            complaints.number_not_finite(literal, match.start())


def _find_depth(text: str) -> int:
    """Return the index of the bracket that goes too deep, 0 where there is none."""
    depth = 0
    for match in re.finditer(rf"{_STRING}|[{{\[]|[}}\]]", text, re.DOTALL):
        if match[0] in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return match.start()
        elif match[0] in "}]":
            depth -= 1
    return 0


def _places(text: str, complaints: Complaints, *, has_surrogates: bool) -> Entry | None:
    """Return the layout of a text that the JSON parser has accepted."""
    # The outermost list stands for the document and holds one element, the root.
    members: dict[str, Entry] = {}
    elements: list[Entry] = []
    in_mapping = False
    key = ""
    path: list[str] = []
    stack: list[tuple[bool, dict[str, Entry], list[Entry]]] = []
    for step in _STEP.finditer(text):
        raw, _, opening, closing = step.groups()
        if closing:
            in_mapping, members, elements = stack.pop()
            if path:
                path.pop()
            continue
        index = step.end(2)
        if in_mapping:
            if "\\" in raw:
                key = json.loads(f'"{raw}"', strict=False)
                if has_surrogates:
                    key = mend_surrogates(key)
            else:
                key = raw
            place = (step.start(1) - 1) << 32 | index
            if key in members:
                first = members[key]
                first_place = first if isinstance(first, int) else first.place
                pointer = join_pointer("", *path, key)
                complaints.duplicate_key(key, first_place >> 32, place >> 32, pointer)
        else:
            place = index << 32 | index
        if not opening:
            if in_mapping:
                members[key] = place
            else:
                elements.append(place)
            continue
        inner: dict[str, Entry] | list[Entry] = {} if opening == "{" else []
        layout = Layout(place, inner)
        if stack:
            path.append(key if in_mapping else str(len(elements)))
        if in_mapping:
            members[key] = layout
        else:
            elements.append(layout)
        stack.append((in_mapping, members, elements))
        if len(stack) > MAX_DEPTH:
            complaints.too_deep(index)
            return None
        if isinstance(inner, dict):
            in_mapping, members = True, inner
        else:
            in_mapping, elements = False, inner
    return elements[0]

"""Diagnostics as lines of text: message, place, the line with an underline, and help.

Lines are plain text; which parts deserve a colour is said beside them, so that whoever
prints decides. Text of the input is made harmless: no control character, and none that
turns the direction of writing, reaches a terminal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostic
from generator.load.source import Source
from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "FrameLine",
    "Role",
    "Span",
    "frame_lines",
    "printable",
    "render_diagnostic",
]

Role: TypeAlias = Literal[
    "location", "error", "warning", "note", "pointer", "gutter", "mark", "help"
]

_INDENT = "   "
_MAX_WIDTH = 100
_LEAD = 40


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line, by character, and what it is."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class FrameLine:
    """One line of output, without its line break."""

    text: str
    spans: tuple[Span, ...] = ()

    def __str__(self) -> str:
        return self.text


def render_diagnostic(
    diagnostic: Diagnostic, source_of: Callable[[str], Source | None]
) -> tuple[FrameLine, ...]:
    """Return what is printed for a diagnostic.

    `source_of` gives the text of a file, `Workspace.source` for one; without it the
    lines that show the text are left out.
    """
    origin = diagnostic.origin
    lines = [_headline(diagnostic)]
    if origin.pointer:
        lines.append(_labelled("at ", f"#{origin.pointer}", "pointer"))
    lines += _frame(origin, source_of, length=diagnostic.length)
    for related in diagnostic.related:
        location = printable(str(related.origin))
        start = len(_INDENT)
        lines.append(
            FrameLine(
                f"{_INDENT}{location}: {printable(related.message)}",
                (Span(start, start + len(location), "location"),),
            )
        )
        lines += _frame(related.origin, source_of, length=0)
    if diagnostic.help is not None:
        text = f"{_INDENT}help: {printable(diagnostic.help)}"
        lines.append(FrameLine(text, (Span(len(_INDENT), len(_INDENT) + 5, "help"),)))
    return tuple(lines)


def frame_lines(
    text: str, number: int, column: int, *, length: int = 0
) -> tuple[FrameLine, FrameLine]:
    """Return a line of a file behind its number, and the underline of one part.

    The part begins at `column`, from 1; a `length` of 0 means the whole value there.
    Long lines are cut around it, deep indentation is cut to two spaces.
    """
    start = min(max(column - 1, 0), len(text))
    end = min(start + length, len(text)) if length else _value_end(text, start)
    shown, before, marked = _clip(text, start, max(end, start + 1))
    gutter = f"{_INDENT}{number} | "
    blank = f"{_INDENT}{' ' * len(str(number))} | "
    mark_start = len(blank) + before
    return (
        FrameLine((gutter + shown).rstrip(), (Span(0, len(gutter) - 1, "gutter"),)),
        FrameLine(
            blank + " " * before + "^" * marked,
            (
                Span(0, len(blank) - 1, "gutter"),
                Span(mark_start, mark_start + marked, "mark"),
            ),
        ),
    )


def _headline(diagnostic: Diagnostic) -> FrameLine:
    location = printable(str(diagnostic.origin))
    severity = f"{diagnostic.severity}[{diagnostic.code}]"
    start = len(location) + 2
    return FrameLine(
        f"{location}: {severity}: {printable(diagnostic.message)}",
        (
            Span(0, len(location), "location"),
            Span(start, start + len(severity), diagnostic.severity),
        ),
    )


def _labelled(label: str, text: str, role: Role) -> FrameLine:
    start = len(_INDENT) + len(label)
    shown = printable(text)
    return FrameLine(_INDENT + label + shown, (Span(start, start + len(shown), role),))


def _frame(
    origin: Origin, source_of: Callable[[str], Source | None], *, length: int
) -> tuple[FrameLine, ...]:
    source = source_of(origin.file)
    if source is None or not 1 <= origin.line <= source.line_count:
        return ()
    text = source.line(origin.line)
    return frame_lines(text, origin.line, origin.column, length=length)


_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"?' r"|'(?:[^']|'')*'?")
_BRACKET = re.compile(r"[\[{]")
_PLAIN = re.compile(r".+?(?=:(?:\s|$)|\s+#|\s*[,\]}]+\s*$|,\s|\s*$)")


def _value_end(text: str, start: int) -> int:
    """Return where on its line the value ends that starts at `start`."""
    # No more than is shown, for a line may be a whole file.
    rest = text[start : start + _MAX_WIDTH]
    for pattern in (_QUOTED, _BRACKET, _PLAIN):
        match = pattern.match(rest)
        if match:
            return start + match.end()
    return start + 1


def _clip(text: str, start: int, end: int) -> tuple[str, int, int]:
    """Return a printable part of a line, and its columns before and in [start, end)."""
    first = len(text) - len(text.lstrip(" \t"))
    first = max(min(first, start) - 2, 0)
    lead = ""
    if len(text) - first > _MAX_WIDTH and start - first > _LEAD:
        first = start - _LEAD
        lead = "..."
    last = min(len(text), first + _MAX_WIDTH)
    tail = "..." if last < len(text) else ""
    before = len(lead) + _width(_visible(text[first:start]))
    marked = _width(_visible(text[start : min(end, last)]))
    shown = lead + _visible(text[first:last]) + tail
    return shown, before, max(marked, 1)


# Bidirectional controls can make a line look like what it is not (CVE-2021-42574).
_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def _visible(text: str) -> str:
    return _HARMFUL.sub("\ufffd", text.replace("\t", "    "))


def printable(text: str) -> str:
    """Return a text with escapes in the place of what would steer a terminal."""
    return _HARMFUL.sub(
        lambda found: found[0].encode("unicode_escape").decode("ascii"), text
    )


def _width(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        (
            0
            if unicodedata.category(character) in ("Mn", "Me", "Cf")
            else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        )
        for character in text
    )

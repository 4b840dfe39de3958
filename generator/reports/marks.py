"""Text of a specification inside Markdown: shown as it stands, never read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.load.frames import printable

__all__ = ["code", "escaped", "in_cell", "marked", "one_line", "told"]

_LONGEST = 600
# What means something anywhere in a line: emphasis, code, links, formulas, tags and
# entities, the names of pictures, and addresses, which would become links. An underline
# inside a word means nothing.
_SPECIAL = re.compile(
    r"([\\`*\[\]~$]|(?<!\w)_|_(?!\w)|<(?=[\w/!?])|&(?=[\w#])|:(?=[\w/]))"
)
_WWW = re.compile(r"\b(www)\.", re.IGNORECASE)
# What means something at the start of a line only: lists, quotes, headings.
_OPENING = re.compile(r"^((?:\d+(?=[.)]))?)([-+>#=.)])")
_MENTION = re.compile(r"([@#])(?=\w)")

_SPAN = re.compile(r"`([^`]+)`")
_GENERIC = r"[\w.]+\[(?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])+\]"
# What stands for itself in a sentence: quoted text, JSON, calls, types, and names that
# only a program would spell so.
_NAME = re.compile(
    r'"[^"]*"'
    r"|\{.*\}|(?<!\S)\[.*\]"
    r"|\b[A-Z]+ /\S*"
    r"|\b[\w.]+(?= -> )|(?<=-> )[^\s,;|]+(?! \|)"
    r"|(?<=\bof )[A-Z]\w*(?![^\s,;:])"
    rf"|(?:{_GENERIC}|[^\s,;:]+)(?: \| (?:{_GENERIC}|[^\s,;:]+))+|{_GENERIC}"
    r'|[^\s"]*(?:[\\`*\[\]~$<>|&@#_{}=/]|:(?=\S)|\.(?=\w))[^\s"]*'
    r"|\b[A-Za-z0-9]*[a-z][A-Z]\w*"
)
_ARROW = "->"


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it stands, on one line."""
    return _OPENING.sub(r"\1\\\2", _inside(one_line(text)))


def told(text: str) -> str:
    """Return a sentence with its names and values as code, on one line."""
    line = one_line(text)
    return _joined(line, _names(line))


def marked(text: str) -> str:
    """Return a text of ours, with names from a specification in its code spans.

    Whatever these names hold, what is outside of spans is shown as it stands.
    """
    line = one_line(text)
    return _joined(line, (match.span() for match in _SPAN.finditer(line)), ticks=1)


def code(text: str) -> str:
    """Return a code span that holds `text`, whatever backticks are in it."""
    line = one_line(text)
    runs = [len(run) for run in re.findall("`+", line)]
    fence = "`" * (max(runs, default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") or not line.strip() else ""
    return f"{fence}{pad}{line or ' '}{pad}{fence}"


def in_cell(shown: str) -> str:
    """Return finished Markdown for a table: a bar would end the cell, even in code."""
    return shown.replace("|", "\\|")


def one_line(text: str) -> str:
    """Return a text on one line, cut where it is very long."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."


def _inside(line: str) -> str:
    # An empty character keeps a name from being notified, and a number from a link.
    line = _WWW.sub(r"\1\\.", _SPECIAL.sub(r"\\\1", line))
    return _MENTION.sub("\\1\u200b", line)


def _names(line: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand: without the stop after them, or brackets around."""
    for match in _NAME.finditer(line):
        start, end = match.span()
        is_cut = line.startswith("...", end - 3)
        while end > start and line[end - 1] in ",;:." and not is_cut:
            end -= 1
        name = line[start:end]
        if name.startswith("(") and name.count("(") > name.count(")"):
            start += 1
        elif name.endswith(")") and name.count(")") > name.count("("):
            end -= 1
        if end > start and line[start:end] != _ARROW:
            yield start, end


def _joined(line: str, spans: Iterator[tuple[int, int]], *, ticks: int = 0) -> str:
    """Return a line with some spans of it as code, `ticks` cut from their ends."""
    # Two spans that touch would be read as one, with fences inside.
    merged: list[tuple[int, int, str]] = []
    for start, end in spans:
        text = line[start + ticks : end - ticks]
        if merged and merged[-1][1] == start:
            start, _, before = merged.pop()
            text = before + text
        merged.append((start, end, text))
    pieces: list[str] = []
    at = 0
    for start, end, text in merged:
        pieces += [_inside(line[at:start]), code(text)]
        at = end
    pieces.append(_inside(line[at:]))
    return _OPENING.sub(r"\1\\\2", "".join(pieces))

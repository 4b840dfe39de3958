"""Text of a specification inside Markdown: shown as it stands, never read as markup."""

from __future__ import annotations

import re

from generator.load.frames import printable

__all__ = ["code", "escaped", "one_line"]

_LONGEST = 600
# What means something anywhere in a line: emphasis, code, HTML, links, formulas, the
# names of pictures, and addresses, which would become links.
_SPECIAL = re.compile(r"([\\`*_\[\]|<&~$]|:(?=[\w/]))")
_WWW = re.compile(r"\b(www)\.", re.IGNORECASE)
# What means something at the start of a line only: lists, quotes, headings.
_OPENING = re.compile(r"^((?:\d+(?=[.)]))?)([-+>#=.)])")
_MENTION = re.compile(r"([@#])(?=\w)")


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it stands, on one line."""
    line = _SPECIAL.sub(r"\\\1", one_line(text))
    line = _OPENING.sub(r"\1\\\2", _WWW.sub(r"\1\\.", line))
    # An empty character keeps a name from being notified, and a number from a link.
    return _MENTION.sub("\\1\u200b", line)


def code(text: str) -> str:
    """Return a code span that holds `text`, whatever backticks are in it."""
    line = one_line(text)
    runs = [len(run) for run in re.findall("`+", line)]
    fence = "`" * (max(runs, default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") or not line.strip() else ""
    return f"{fence}{pad}{line or ' '}{pad}{fence}"


def one_line(text: str) -> str:
    """Return a text on one line, cut where it is very long."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."

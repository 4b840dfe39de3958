"""Prose of a specification as docstrings and comments that are safe to put into Python
source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.model import Docs
from generator.python.layout import LINE_LENGTH

__all__ = ["docstring", "one_line", "paragraphs", "plain_text", "sentence", "wrap"]

# A line that starts like this stands for itself: list items, tables, code fences,
# headings.
_STANDS_ALONE = re.compile(r"(?:[-*+>|#]|\d+[.)]|```|~~~|    |<)")
_HANGING = re.compile(r"(?:[-*+]|\d+[.)])\s+")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"'(])")


def plain_text(text: str) -> str:
    """Return `text` with every kind of line break as `\\n`, tabs as spaces, the rest
    printable.
    """
    if not text.replace("\n", " ").isprintable():
        text = _printable(text)
    return text.strip()


def _printable(text: str) -> str:
    text = _BREAKS.sub("\n", text).expandtabs(4)
    # Unprintable: controls, bidirectional marks (they can make source read otherwise
    # than it runs), lone surrogates (not encodable).
    return "".join(c for c in text if c == "\n" or c.isprintable())


def sentence(text: str) -> str:
    """Return `text` ended by a full stop where it has no end of its own."""
    return text if not text or text[-1] in ".!?:;`>)]}" else f"{text}."


def one_line(text: str, *, limit: int = 0) -> str:
    """Return the first sentence of `text` on one line, cut at `limit` characters if
    that is set.
    """
    flat = " ".join(plain_text(text).split("\n\n", 1)[0].split())
    first = _SENTENCE_END.split(flat, maxsplit=1)[0]
    if limit and len(first) > limit:
        first = first[: limit - 3].rsplit(" ", 1)[0].rstrip(",;:") + "..."
    return first


def wrap(text: str, *, width: int, hanging: str = "") -> list[str]:
    """Return `text` folded at spaces into lines of at most `width`, later ones led by
    `hanging`.

    A word that is longer stands on a line of its own, uncut.
    """
    if len(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split():
        if not line:
            line = word if not lines else hanging + word
        elif len(line) + 1 + len(word) <= width:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = hanging + word
    if line:
        lines.append(line)
    return lines


def paragraphs(text: str, *, width: int) -> list[str]:
    """Return the lines of `text`, paragraphs folded to `width`, lists and code left as
    they are.
    """
    lines: list[str] = []
    pending: list[str] = []
    is_code = False

    def flush() -> None:
        if pending:
            lines.extend(wrap(" ".join(pending), width=width))
            pending.clear()

    for raw in plain_text(text).split("\n"):
        line = raw.rstrip()
        if line.lstrip().startswith(("```", "~~~")):
            flush()
            is_code = not is_code
            lines.append(line)
        elif is_code or not line:
            flush()
            # One empty line is enough, and none at the start.
            if line or (lines and lines[-1]):
                lines.append(line)
        elif _STANDS_ALONE.match(line):
            flush()
            hanging = (
                " " * len(match.group()) if (match := _HANGING.match(line)) else ""
            )
            lines.extend(
                wrap(line, width=width, hanging=hanging) if hanging else [line]
            )
        else:
            pending.append(line.strip())
    flush()
    while lines and not lines[-1]:
        lines.pop()
    return lines


def prose(docs: Docs) -> str:
    """Return summary and description as one text, without saying the same twice."""
    summary, description = plain_text(docs.summary), plain_text(docs.description)
    if not summary or description.startswith(summary.rstrip(".")):
        return description
    return f"{sentence(summary)}\n\n{description}" if description else summary


def docstring(lines: Sequence[str], *, indent: str) -> str:
    """Return `lines` as a docstring in triple quotes, the first line not indented.

    Nothing in it can end the string or be an escape, and black leaves it alone. A
    single line that is too long is folded.
    """
    safe = [_escape(line) for line in _trim(map(_one_printable_line, lines))] or ["..."]
    if len(safe) == 1 and len(indent) + len(safe[0]) + 6 > LINE_LENGTH:
        safe = wrap(safe[0], width=LINE_LENGTH - len(indent) - 6)
    # Black strips a blank at the docstring's start, and parts a quote at its end from
    # the quotes that close it.
    safe[0] = safe[0].lstrip()
    start = f'"""{safe[0]}' if safe[0][:1] != '"' else f'""" {safe[0]}'
    if len(safe) == 1:
        return f'{start} """' if safe[0][-1:] == '"' else f'{start}"""'
    # Black takes away the indentation that all further lines share.
    margin = min(len(line) - len(line.lstrip()) for line in safe[1:] if line)
    body = "\n".join(f"{indent}{line[margin:]}" if line else "" for line in safe[1:])
    return f'{start}\n{body}\n{indent}"""'


def _trim(lines: Iterable[str]) -> list[str]:
    kept = [line.rstrip() for line in lines]
    while kept and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _one_printable_line(line: str) -> str:
    # Names and titles come here as they were written.
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else " " for c in line)


def _escape(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')

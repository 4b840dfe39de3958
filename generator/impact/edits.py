"""Texts put in the place of names: the rest of a file stays as it was, to the byte."""

from __future__ import annotations

import ast
import difflib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.impact.issues import Edit
from generator.values import dataclass

__all__ = [
    "Rewritten",
    "attribute_edit",
    "import_edits",
    "key_edit",
    "keyword_edit",
    "name_edit",
    "rewrite",
]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A file as it is and as it would be."""

    path: Path
    shown: str
    before: bytes
    after: bytes
    count: int

    @property
    def difference(self) -> str:
        """What would change, as a unified diff."""
        lines = difflib.unified_diff(
            self.before.decode("utf-8", "replace").splitlines(keepends=True),
            self.after.decode("utf-8", "replace").splitlines(keepends=True),
            f"a/{self.shown.lstrip('/')}",
            f"b/{self.shown.lstrip('/')}",
        )
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in lines
        )


def name_edit(node: ast.Name, new: str) -> Edit:
    """Return the edit that renames a name where it is used."""
    return _over(node, new)


def attribute_edit(
    node: ast.Attribute, new: str, *, through: ast.Attribute | None = None
) -> Edit:
    """Return the edit that renames an attribute, or a chain of them up to `through`."""
    line, end = node.end_lineno or node.lineno, node.end_col_offset or 0
    start = end - len(node.attr.encode())
    last = through or node
    return Edit(line, start, last.end_lineno or line, last.end_col_offset or end, new)


def keyword_edit(node: ast.keyword, new: str) -> Edit:
    """Return the edit that renames an argument where it is given."""
    end = node.col_offset + len((node.arg or "").encode())
    return Edit(node.lineno, node.col_offset, node.lineno, end, new)


def key_edit(node: ast.Constant, new: str) -> Edit:
    """Return the edit that writes another key."""
    return _over(node, json.dumps(new, ensure_ascii=False))


def import_edits(
    node: ast.ImportFrom | ast.Import, old: str, new: str, lines: list[bytes]
) -> Iterable[Edit]:
    """Yield the edit that puts another module's name into an import statement.

    Only the text before what is imported is looked at: `import` comes after `from`.
    """
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield from _inside(alias, old, new)
        return
    first = node.names[0]
    wanted = old.encode()
    for number in range(node.lineno, first.lineno + 1):
        text = lines[number - 1]
        end = first.col_offset if number == first.lineno else len(text)
        start = node.col_offset if number == node.lineno else 0
        at = _word(text, wanted, start, end)
        if at >= 0:
            yield Edit(number, at, number, at + len(wanted), new)
            return


def _inside(alias: ast.alias, old: str, new: str) -> Iterable[Edit]:
    parts = alias.name.split(".")
    column = alias.col_offset
    for part in parts:
        size = len(part.encode())
        if part == old:
            yield Edit(alias.lineno, column, alias.lineno, column + size, new)
            return
        column += size + 1


def _word(text: bytes, wanted: bytes, start: int, end: int) -> int:
    at = text.find(wanted, start, end)
    while at >= 0:
        after = text[at + len(wanted) : at + len(wanted) + 1]
        before = text[at - 1 : at] if at else b""
        if not (after.isalnum() or after == b"_") and not (
            before.isalnum() or before == b"_"
        ):
            return at
        at = text.find(wanted, at + 1, end)
    return -1


def _over(node: ast.expr, new: str) -> Edit:
    line, end = node.end_lineno or node.lineno, node.end_col_offset or 0
    return Edit(node.lineno, node.col_offset, line, end, new)


def rewrite(
    edits: Mapping[str, Iterable[Edit]], paths: Mapping[str, Path]
) -> tuple[Rewritten, ...]:
    """Return the files that the edits change; nothing is written.

    Raises OSError where a file cannot be read.
    """
    found = []
    for shown, wanted in sorted(edits.items()):
        before = paths[shown].read_bytes()
        after, count = _applied(before, wanted)
        if after != before:
            found.append(Rewritten(paths[shown], shown, before, after, count))
    return tuple(found)


def _applied(content: bytes, edits: Iterable[Edit]) -> tuple[bytes, int]:
    mark = b"\xef\xbb\xbf"
    head = mark if content.startswith(mark) else b""
    lines = content.removeprefix(mark).splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    text = bytearray(content.removeprefix(mark))
    count = 0
    # From the end, so that places before stay where they are.
    for edit in sorted(set(edits), reverse=True):
        start = starts[edit.line - 1] + edit.column
        end = starts[edit.end_line - 1] + edit.end_column
        text[start:end] = edit.text.encode()
        count += 1
    return head + bytes(text), count

"""A report as Markdown for a pull request: short enough for a comment, always."""

# Findings are written worst first until the room is used up, and what did not fit is
# counted. Every text of a document is escaped, or stands in a code span that it cannot
# end.

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from itertools import pairwise

from generator.reports.marks import code, escaped, in_cell, marked, told
from generator.reports.model import LEVELS, Entry, LevelName, Report
from generator.reports.wording import (
    Group,
    count,
    grouped,
    of_level,
    operation_title,
    shown_place,
    shown_value,
    side_text,
    verdict_text,
    witness_text,
)
from generator.values import dataclass

__all__ = ["LIMIT", "render"]

LIMIT = 65_000
"""How long the text is at most, in UTF-16 units; GitHub refuses from 65,536 on."""

_RESERVE = 1_000
_LONGEST = 600
_MOST_LISTED = 10
_MOST_PAIRS = 50
_SIGNS: dict[LevelName, str] = {
    "breaking": "🔴",
    "risky": "🟠",
    "safe": "🟢",
    "docs": "📝",
}
_TITLES: dict[LevelName, str] = {
    "breaking": "Breaking",
    "risky": "Risky",
    "safe": "Safe",
    "docs": "Prose only",
}
_FOLDED: tuple[LevelName, ...] = ("safe", "docs")


def render(report: Report, *, limit: int = LIMIT) -> str:
    """Return the report as Markdown of at most `limit` characters."""
    page = _Page(limit - _RESERVE)
    for line in _head(report):
        page.add(line)
    left: list[str] = []
    for level in LEVELS:
        entries = of_level(report.findings, level)
        written = _section(page, level, grouped(report, entries), len(entries))
        if written < len(entries):
            left.append(f"{len(entries) - written} {level}")
    marked = [item for item in report.findings if item.acknowledged is not None]
    written = _acknowledged(page, marked)
    if written < len(marked):
        left.append(f"{len(marked) - written} acknowledged")
    page.force("")
    if left:
        page.force(
            f"**{', '.join(left)} more did not fit here; see the HTML report.**\n"
        )
    if report.left_out:
        page.force(f"{count(report.left_out, 'finding')} filtered out.\n")
    if report.notes:
        page.force(
            f"{count(len(report.notes), 'warning')} while reading the documents: what"
            " they are about may be compared in part only.\n"
        )
    page.force(f"<sub>{report.tool.name} {report.tool.version}</sub>")
    return page.text()


@dataclass(slots=True)
class _Page:
    """Blocks of text, as many as there is room for."""

    room: int
    _blocks: list[str] = field(default_factory=list)

    def add(self, block: str, *, reserve: int = 0) -> bool:
        """Add a block if it fits with `reserve` characters to spare."""
        size = _size(block) + 1
        if size + reserve > self.room:
            return False
        self.force(block)
        return True

    def force(self, block: str) -> None:
        self.room -= _size(block) + 1
        self._blocks.append(block)

    def text(self) -> str:
        return "".join(f"{block}\n" for block in self._blocks)


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _head(report: Report) -> Iterator[str]:
    sign = _SIGNS[report.level] if report.level else "⚪"
    yield f"## {sign} {escaped(verdict_text(report))}\n"
    yield f"{code(side_text(report.old))} → {code(side_text(report.new))}\n"
    if report.counts.total:
        yield f"| | {' | '.join(LEVELS)} | acknowledged |"
        yield f"|---|{'---:|' * (len(LEVELS) + 1)}"
        for item in report.planes:
            numbers = [getattr(item.counts, level) for level in LEVELS]
            numbers.append(item.counts.acknowledged)
            yield f"| {item.plane} | {' | '.join(str(n or '') for n in numbers)} |"
        yield ""
    for problem in report.problems[:_MOST_LISTED]:
        sign = "🔴" if problem.severity == "error" else "🟠"
        stop = "" if problem.help is None or problem.help.endswith("?") else "."
        help = f" {told(problem.help)}{stop}" if problem.help else ""
        yield f"- {sign} {code(problem.code)} {told(problem.message)}.{help}"
    if len(report.problems) > _MOST_LISTED:
        yield f"- and {len(report.problems) - _MOST_LISTED} more like these"
    moves = [
        (f"{pair.old.method} {pair.old.path}", operation_title(pair))
        for pair in report.operations
        if pair.status == "moved" and pair.old is not None
    ]
    yield from _pairs("operation", "moved", moves)
    yield from _pairs(
        "schema", "renamed", [(pair.old, pair.new) for pair in report.renamed_schemas]
    )


def _pairs(noun: str, verb: str, pairs: list[tuple[str, str]]) -> Iterator[str]:
    """Yield a folded table, in one piece so that it is there as a whole or not."""
    if not pairs:
        return
    lines = [
        f"<details><summary>{count(len(pairs), noun)} {verb}</summary>",
        "",
        "| before | after |",
        "|---|---|",
        *(
            f"| {in_cell(code(old))} | {in_cell(code(new))} |"
            for old, new in pairs[:_MOST_PAIRS]
        ),
    ]
    if len(pairs) > _MOST_PAIRS:
        lines += ["", f"And {len(pairs) - _MOST_PAIRS} more."]
    yield "\n".join((*lines, "", "</details>", ""))


def _section(
    page: _Page, level: LevelName, groups: tuple[Group, ...], total: int
) -> int:
    """Write the findings of a level; return how many had room."""
    is_folded = level in _FOLDED
    title = f"{_SIGNS[level]} {_TITLES[level]} ({total})"
    opening = (
        f"\n<details><summary>{title}</summary>" if is_folded else f"\n### {title}"
    )
    closing = "\n</details>"
    if not groups:
        return 0
    write: Callable[[Entry, Entry | None], str] = _short if is_folded else _full
    reserve = _size(closing) + 1
    first = f"{_group_head(groups[0])}\n{write(_ordered(groups[0])[0], None)}"
    if not page.add(opening, reserve=reserve + _size(first) + 1):
        return 0
    written = 0
    for group in groups:
        head = _group_head(group)
        entries = _ordered(group)
        if not page.add(f"{head}\n{write(entries[0], None)}", reserve=reserve):
            break
        written += 1
        for before, entry in pairwise(entries):
            if not page.add(write(entry, before), reserve=reserve):
                break
            written += 1
        else:
            continue
        break
    if is_folded:
        page.force(closing)
    return written


def _group_head(group: Group) -> str:
    about = f" — {escaped(group.about)}" if group.about else ""
    return f"\n**{code(group.title)}**{about}\n"


def _advice(entry: Entry) -> tuple[str, str, str]:
    return entry.rule, entry.reason, entry.hint


def _ordered(group: Group) -> list[Entry]:
    """Return findings with those together that have the same reason and hint."""
    batches: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in group.findings:
        batches.setdefault(_advice(entry), []).append(entry)
    return [entry for entries in batches.values() for entry in entries]


def _full(entry: Entry, before: Entry | None) -> str:
    lines = [f"- **{told(entry.message)}** {code(entry.rule)}"]
    if entry.plane != "wire":
        lines[0] += f" _{entry.plane}_"
    if entry.before is not None and entry.after is not None:
        lines.append(
            f"  {code(shown_value(entry.before))} → {code(shown_value(entry.after))}"
        )
    # Said once for all that stand together.
    is_said = before is not None and _advice(before) == _advice(entry)
    if not is_said:
        lines.append(f"  Why: {escaped(entry.reason)}.")
    if entry.witness is not None:
        text = code(witness_text(entry.witness))
        lines.append(f"  Valid in the {entry.witness.valid_in} one only: {text}")
    if entry.hint and not is_said:
        lines.append(f"  What to do: {marked(entry.hint)}")
    lines.append(f"  {code(shown_place(entry))}, id {code(entry.fingerprint)}")
    # Two spaces at the end of a line break it.
    return "  \n".join(lines)


def _short(entry: Entry, before: Entry | None = None) -> str:
    return f"- {told(entry.message)} {code(entry.rule)}"


def _acknowledged(page: _Page, entries: list[Entry]) -> int:
    """Write what is acknowledged; return how many had room."""
    opening = f"\n<details><summary>Acknowledged ({len(entries)})</summary>\n"
    closing = "\n</details>"
    reserve = _size(closing) + 1
    if not entries or not page.add(opening, reserve=reserve + 2 * _LONGEST):
        return 0
    written = 0
    for entry in entries:
        mark = entry.acknowledged
        assert mark is not None, "the caller chose them"
        by = f" ({mark.owner}, until {mark.expires})" if mark.owner else ""
        text = f"{_short(entry)}: {escaped(mark.reason + by)}"
        if not page.add(text, reserve=reserve):
            break
        written += 1
    page.force(closing)
    return written

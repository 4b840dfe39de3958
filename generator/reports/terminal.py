"""A report for a terminal: the verdict first, then what it is made of."""

# Every text of a document passes `printable`, so that none of it steers the terminal;
# rich is handed pieces with styles, never markup.

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from generator.load.frames import printable
from generator.reports.model import LEVELS, Entry, LevelName, Location, Report
from generator.reports.wording import (
    Group,
    count,
    counts_text,
    grouped,
    operation_title,
    place_text,
    shown_place,
    shown_value,
    side_text,
    verdict_text,
    witness_text,
)
from generator.values import dataclass

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["render"]

_STYLES: dict[LevelName, str] = {
    "breaking": "bold red",
    "risky": "yellow",
    "safe": "green",
    "docs": "dim",
}
_MARK = "red"
_FAINT = "dim"
_INDENT = 2
_DEEP = 12
# Of one thing and level; breaking ones are never folded.
_SHOWN: dict[LevelName, int] = {"breaking": 1_000_000, "risky": 20, "safe": 5}
_MOST_LISTED = 10
# So many are told in full; of what follows, one line each.
_TOLD_IN_FULL = 40


def render(
    report: Report, *, width: int = 100, color: bool = False, everything: bool = False
) -> str:
    """Return the report as text, `width` columns wide at most.

    Long lists are folded, and prose is only counted, unless `everything` is asked for.
    """
    # lazy: rich costs 0.05 s, which no other format needs
    from rich.console import Console

    console = Console(
        file=io.StringIO(),
        width=max(width, 40),
        # Else it asks the terminal, for every line.
        height=100,
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    printer = _Printer(console, report, everything)
    printer.print()
    return "".join(f"{line}\n" for line in printer.lines)


@dataclass(slots=True)
class _Printer:
    console: Console
    report: Report
    everything: bool
    lines: list[str] = field(default_factory=list)
    in_full: int = 0
    in_brief: int = 0

    def print(self) -> None:
        report = self.report
        self._line(verdict_text(report), _STYLES[report.level or "safe"])
        self._line(f"{side_text(report.old)} -> {side_text(report.new)}", _FAINT)
        for item in report.planes:
            if item.counts.total:
                self._line(f"{item.plane:<10} {counts_text(item.counts)}", at=_INDENT)
        self._moves()
        for problem in report.problems:
            self._gap()
            self._line(
                f"{problem.severity}[{problem.code}]: {problem.message}",
                _STYLES["breaking" if problem.severity == "error" else "risky"],
            )
            self._line(place_text(problem.location), _FAINT, at=_INDENT)
            if problem.help:
                self._line(f"help: {problem.help}", at=_INDENT)
        hidden = 0
        for group in grouped(report, report.findings):
            hidden += self._group(group)
        self._gap()
        if hidden or self.in_brief:
            brief = f", {self.in_brief} told in brief" if self.in_brief else ""
            self._line(
                f"{count(hidden, 'finding')} folded{brief}; -v shows everything,"
                " --level and --operation less, --format html all of it with a search",
                _FAINT,
            )
        if report.left_out:
            self._line(f"{count(report.left_out, 'finding')} filtered out", _FAINT)
        if report.notes:
            self._line(
                f"{count(len(report.notes), 'warning')} while reading: what they are"
                " about may be compared in part only",
                _FAINT,
            )

    def _moves(self) -> None:
        moved = [item for item in self.report.operations if item.status == "moved"]
        lists = (
            (
                "moved",
                [
                    f"{item.old.method} {item.old.path} -> {operation_title(item)}"
                    for item in moved
                    if item.old is not None
                ],
            ),
            (
                "renamed",
                [f"{item.old} -> {item.new}" for item in self.report.renamed_schemas],
            ),
        )
        for word, texts in lists:
            most = len(texts) if self.everything else _MOST_LISTED
            for text in texts[:most]:
                self._line(f"{word:<10} {text}", _FAINT, at=_INDENT, hang=11)
            if len(texts) > most:
                self._line(
                    f"{'':<10} ... and {len(texts) - most} more", _FAINT, at=_INDENT
                )

    def _group(self, group: Group) -> int:
        """Print what is found about one thing; return how much was folded."""
        hidden = 0
        is_headed = False
        for level in LEVELS:
            entries = [item for item in group.findings if item.level == level]
            most = len(entries) if self.everything else _SHOWN.get(level, 0)
            for entry in entries[:most]:
                if not is_headed:
                    is_headed = True
                    self._gap()
                    about = f"  ({group.about})" if group.about else ""
                    self._pieces([(group.title, "bold"), (about, _FAINT)])
                self._entry(entry)
            left = len(entries) - most
            if left > 0:
                hidden += left
                if is_headed:
                    self._line(f"... and {left} more {level}", _FAINT, at=_INDENT)
        return hidden

    def _entry(self, entry: Entry) -> None:
        mark = entry.acknowledged
        word, style = entry.level, _STYLES[entry.level]
        label = f"{word:<9} "
        if mark is not None:
            label, style = f"({word}) ", _FAINT
        self._pieces(
            [(label, style), (entry.message, ""), (f"  [{entry.rule}]", _FAINT)],
            at=_INDENT,
            hang=_DEEP - _INDENT,
        )
        if mark is not None:
            by = f" by {mark.owner} until {mark.expires}" if mark.owner else ""
            self._line(f"acknowledged{by}: {mark.reason}", _FAINT, at=_DEEP)
            return
        is_loud = entry.level in ("breaking", "risky")
        if not is_loud and not self.everything:
            return
        if self.in_full >= _TOLD_IN_FULL and not self.everything:
            self.in_brief += 1
            return
        self.in_full += 1
        if entry.before is not None and entry.after is not None:
            self._pieces(
                [
                    (shown_value(entry.before), "red"),
                    (" -> ", _FAINT),
                    (shown_value(entry.after), "green"),
                ],
                at=_DEEP,
            )
        if entry.level == "breaking" or self.everything:
            self._frame("old", entry.old)
            self._frame("new", entry.new)
        elif is_loud:
            self._line(shown_place(entry), _FAINT, at=_DEEP)
        self._line(f"why: {entry.reason}", at=_DEEP, hang=5)
        if entry.witness is not None:
            side, text = entry.witness.valid_in, witness_text(entry.witness)
            self._line(f"valid in the {side} one only: {text}", at=_DEEP, hang=5)
        elif entry.no_witness and self.everything:
            self._line(f"no witness: {entry.no_witness}", _FAINT, at=_DEEP, hang=5)
        if entry.hint:
            self._line(f"do:  {entry.hint}", "green", at=_DEEP, hang=5)
        self._line(f"id:  {entry.fingerprint}", _FAINT, at=_DEEP)

    def _frame(self, side: str, location: Location) -> None:
        self._line(f"{side}: {place_text(location)}", _FAINT, at=_DEEP)
        for text, style in _frame_lines(location, self.console.width - _DEEP):
            self._line(text, style, at=_DEEP)

    def _gap(self) -> None:
        self.lines.append("")

    def _line(self, text: str, style: str = "", *, at: int = 0, hang: int = 0) -> None:
        self._pieces([(text, style)], at=at, hang=hang)

    def _pieces(
        self, pieces: Iterable[tuple[str, str]], *, at: int = 0, hang: int = 0
    ) -> None:
        """Print pieces as one paragraph; all lines but the first hang further in."""
        shown = [(printable(piece), style) for piece, style in pieces]
        width = self.console.width - at
        # rich measures and breaks what needs it, which takes its time.
        if sum(len(text) for text, _ in shown) > width or not all(
            text.isascii() for text, _ in shown
        ):
            self._paragraph(shown, at=at, hang=hang, width=width)
            return
        while shown and not shown[-1][0].rstrip():
            shown.pop()
        line = "".join(self._styled(text, style) for text, style in shown)
        self.lines.append(" " * at + line if line else "")

    def _paragraph(
        self, pieces: Iterable[tuple[str, str]], *, at: int, hang: int, width: int
    ) -> None:
        # lazy: as above
        from rich.text import Text

        text = Text()
        for piece, style in pieces:
            text.append(piece, style)
        lines = list(text.wrap(self.console, width, tab_size=4))
        if len(lines) > 1 and hang:
            rest = text[len(lines[0].plain) :]
            blank = len(rest.plain) - len(rest.plain.lstrip())
            wrapped = rest[blank:].wrap(self.console, width - hang, tab_size=4)
            lines = [lines[0], *wrapped]
        for index, line in enumerate(lines):
            line.rstrip()
            made = "".join(
                self._styled(segment.text, str(segment.style or ""))
                for segment in line.render(self.console)
            )
            self.lines.append(" " * (at + (hang if index else 0)) + made)

    def _styled(self, text: str, style: str) -> str:
        if not style or not self.console.color_system or not text:
            return text
        # lazy: as above
        from rich.color import ColorSystem
        from rich.style import Style

        # `parse` remembers what it was asked.
        return Style.parse(style).render(text, color_system=ColorSystem.STANDARD)


def _frame_lines(location: Location, width: int) -> Iterator[tuple[str, str]]:
    """Yield the lines around a place behind their numbers, the place underlined."""
    excerpt = location.excerpt
    if excerpt is None:
        return
    lines = [printable(line.replace("\t", " ")) for line in excerpt.lines]
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    cut = min(indents, default=0)
    digits = len(str(excerpt.first + len(lines) - 1))
    for number, line in enumerate(lines, excerpt.first):
        gutter = f"{number:>{digits}} | "
        yield (gutter + line[cut:])[:width].rstrip(), ""
        if number == location.line:
            begin = max(excerpt.column - 1 - cut, 0)
            length = max(len(line.rstrip()) - cut - begin, 1)
            mark = f"{'':>{digits}} | {' ' * begin}{'^' * length}"
            yield mark[:width], _MARK

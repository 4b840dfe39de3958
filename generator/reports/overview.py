"""Many versions in a terminal, in Markdown and as JSON: the matrix, and one history."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from generator.diff import Level
from generator.history import Cell, State, Timeline, Track
from generator.load.frames import printable
from generator.model import JsonValue
from generator.reports.marks import code, escaped, in_cell

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = [
    "history_json",
    "history_text",
    "matrix_json",
    "matrix_markdown",
    "matrix_text",
]

_GLYPHS = {
    State.ABSENT: "",
    State.PRESENT: "●",
    State.ADDED: "+",
    State.SAME: "·",
    State.CHANGED: "~",
    State.REMOVED: "×",
}
_WORDS = {
    State.ABSENT: "not there",
    State.PRESENT: "there",
    State.ADDED: "new",
    State.SAME: "unchanged",
    State.CHANGED: "changed",
    State.REMOVED: "gone",
}
_STYLES = {Level.BREAKING: "bold red", Level.RISKY: "yellow", Level.SAFE: "green"}
_LEGEND = "● there  + new  · unchanged  ~ changed (! breaking, ? risky)  × gone"
_MOST = 20


def matrix_text(
    timeline: Timeline, *, models: bool, width: int = 100, color: bool = False
) -> str:
    """Return which version has which operation (and model), as a table."""
    # lazy: rich costs 0.05 s, which no other format needs
    from rich.table import Table
    from rich.text import Text

    parts: list[RenderableType] = []
    for title, tracks in _tables(timeline, models):
        table = Table(box=None, pad_edge=False, title_justify="left", expand=False)
        table.add_column(title, overflow="fold", no_wrap=False)
        for number in range(1, len(timeline.versions) + 1):
            table.add_column(str(number), justify="center", no_wrap=True)
        for column in ("since", "until"):
            table.add_column(column, no_wrap=True, style="dim")
        for track in tracks:
            table.add_row(
                Text(printable(_title(track))),
                *(Text(_glyph(cell), style=_style(cell)) for cell in track.cells),
                Text(printable(track.introduced)),
                Text(printable(track.removed or "")),
            )
        parts += [table, Text("")]
    for number, version in enumerate(timeline.versions, 1):
        parts.append(Text(f"{number:>3}  {printable(version)}"))
    parts.append(Text(_LEGEND, style="dim"))
    return _drawn(parts, width=width, color=color)


def matrix_markdown(timeline: Timeline, *, models: bool) -> str:
    """Return which version has which operation (and model), as Markdown tables."""
    lines: list[str] = []
    for title, tracks in _tables(timeline, models):
        heads = [title, *timeline.versions, "since", "until"]
        lines.append("| " + " | ".join(in_cell(escaped(head)) for head in heads) + " |")
        lines.append("|---|" + ":-:|" * len(timeline.versions) + "---|---|")
        for track in tracks:
            cells = [
                in_cell(code(_title(track))),
                *(_glyph(cell) for cell in track.cells),
                in_cell(escaped(track.introduced)),
                in_cell(escaped(track.removed or "")),
            ]
            lines.append("| " + " | ".join(cells) + " |")
        lines.append("")
    return "\n".join((*lines, _LEGEND)) + "\n"


def matrix_json(timeline: Timeline) -> str:
    """Return every thread through the versions, members included, as JSON."""
    return _dumped(
        {
            "title": timeline.title,
            "versions": list(timeline.versions),
            "operations": [_track_json(track) for track in timeline.operations],
            "models": [_track_json(track) for track in timeline.models],
        }
    )


def history_text(
    found: Sequence[tuple[str, Track]], *, width: int = 100, color: bool = False
) -> str:
    """Return the life of each thing, a line a version, with what changed in it."""
    # lazy: as above
    from rich.text import Text

    parts: list[RenderableType] = []
    for name, track in found:
        if parts:
            parts.append(Text(""))
        parts.append(Text(f"{track.kind} {printable(name)}", style="bold"))
        parts.append(Text(f"  {printable(_life(track))}", style="dim"))
        widest = max(len(cell.version) for cell in track.cells)
        for cell in track.cells:
            line = Text(f"  {printable(cell.version):<{widest}}  ")
            line.append(_words(cell), style=_style(cell))
            parts.append(line)
            shown = [item for item in cell.findings if item.level > Level.DOCS]
            for finding in shown[:_MOST]:
                entry = Text(" " * (widest + 4))
                entry.append(f"{finding.level!s:<8}", style=_STYLES[finding.level])
                entry.append(f" {printable(finding.message)}")
                parts.append(entry)
            if len(shown) > _MOST:
                parts.append(Text(f"{' ' * (widest + 4)}and {len(shown) - _MOST} more"))
        if track.members:
            parts.append(Text(f"  {'parameters' if track.call else 'members'}"))
            parts += [Text(line, style="dim") for line in _members(track)]
    return _drawn(parts, width=width, color=color)


def history_json(found: Sequence[tuple[str, Track]]) -> str:
    """Return the life of each thing as JSON."""
    return _dumped([{"what": name, **_track_json(track)} for name, track in found])


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _tables(timeline: Timeline, models: bool) -> Iterator[tuple[str, Iterable[Track]]]:
    yield "operation", timeline.operations
    if models:
        yield "model", sorted(timeline.models, key=lambda track: track.name.lower())


def _title(track: Track) -> str:
    return f"{track.call}  {track.name}" if track.call else track.name


def _glyph(cell: Cell) -> str:
    marks = {Level.BREAKING: "!", Level.RISKY: "?"}
    mark = marks.get(cell.level, "") if cell.level is not None else ""
    return _GLYPHS[cell.state] + mark + ("†" if cell.is_deprecated else "")


def _style(cell: Cell) -> str:
    if cell.state is State.ADDED:
        return "green"
    if cell.state is State.REMOVED:
        return "bold red"
    return "" if cell.level is None else _STYLES.get(cell.level, "")


def _words(cell: Cell) -> str:
    text = _WORDS[cell.state]
    if cell.is_renamed:
        text += f", now {printable(cell.name)}"
    return text + (", deprecated" if cell.is_deprecated else "")


def _life(track: Track) -> str:
    text = f"introduced in {track.introduced}"
    if track.removed is not None:
        text += f", removed in {track.removed}"
    if len(track.names) > 1:
        text += f"; was {', '.join(track.names[:-1])}"
    return text


def _members(track: Track) -> Iterator[str]:
    widest = max(len(member.name) for member in track.members)
    for member in track.members:
        row = " ".join(f"{_glyph(cell):<3}" for cell in member.cells).rstrip()
        yield f"    {printable(member.name):<{widest}}  {row}"


def _track_json(track: Track) -> dict[str, JsonValue]:
    return {
        "kind": track.kind,
        "name": track.name,
        "names": list(track.names),
        "call": track.call,
        "introduced": track.introduced,
        "removed": track.removed,
        "versions": [
            {
                "version": cell.version,
                "state": cell.state.value,
                "name": cell.name,
                "deprecated": cell.is_deprecated,
                "level": None if cell.level is None else str(cell.level),
                "findings": [
                    {
                        "rule": item.rule,
                        "plane": item.plane,
                        "level": str(item.level),
                        "message": item.message,
                        "fingerprint": item.fingerprint,
                    }
                    for item in cell.findings
                ],
            }
            for cell in track.cells
        ],
        "members": [_track_json(member) for member in track.members],
    }


def _drawn(parts: Sequence[RenderableType], *, width: int, color: bool) -> str:
    # lazy: as above
    from rich.console import Console

    file = io.StringIO()
    console: Console = Console(
        file=file,
        width=max(width, 40),
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        highlight=False,
        soft_wrap=False,
    )
    for part in parts:
        console.print(part)
    lines = (line.rstrip() for line in file.getvalue().splitlines())
    return "\n".join(lines) + "\n"

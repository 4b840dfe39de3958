"""The page that leads to all reports of an API: its versions at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from generator.diff import Level, profile_of
from generator.history import Cell, State, Timeline, Track
from generator.reports.html.page import render_page
from generator.reports.html.views import Bar, bars_of
from generator.reports.model import LEVELS, Counts
from generator.reports.pairs import PairReport
from generator.reports.wording import count
from generator.values import dataclass

__all__ = ["render_index"]

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
    State.PRESENT: "there from the start",
    State.ADDED: "new",
    State.SAME: "unchanged",
    State.CHANGED: "changed",
    State.REMOVED: "gone",
}
_MOST_MESSAGES = 6

# The picture, in its own units.
_STEP, _LEFT, _BASE, _TOP, _COLUMN = 156, 82, 150, 16, 26


@dataclass(frozen=True, slots=True, kw_only=True)
class _Version:
    name: str
    is_preview: bool
    operations: int
    x: int
    columns: tuple[_Column, ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A stack over a version: what leads there from the version before."""

    x: int
    pieces: tuple[_Piece, ...]
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    level: str
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _PairRow:
    old: str
    new: str
    is_step: bool
    level: str
    word: str
    planes: tuple[_PlaneCell, ...]
    files: tuple[_Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlaneCell:
    bars: tuple[Bar, ...]
    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """How many findings of a level a plane has; levels without any are left out."""

    level: str
    number: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    word: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _CellView:
    glyph: str
    level: str
    title: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    name: str
    detail: str
    cells: tuple[_CellView, ...]
    introduced: str
    removed: str
    members: tuple[_Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matrix:
    title: str
    what: str
    rows: tuple[_Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    glyph: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    title: str
    versions: tuple[_Version, ...]
    width: int
    height: int
    base: int
    label_y: int
    count_y: int
    pairs: tuple[_PairRow, ...]
    matrices: tuple[_Matrix, ...]
    kinds: tuple[_Kind, ...]
    facts: str


def render_index(
    timeline: Timeline,
    steps: Sequence[PairReport],
    pairs: Sequence[PairReport],
    *,
    title: str,
    files: Mapping[str, Sequence[tuple[str, str]]],
) -> str:
    """Return the page; `files` are a pair's files (what, address), by its stem."""
    return render_page(
        "index.html.jinja",
        styles=("theme.css", "index.css"),
        scripts=("theme.js", "index.js"),
        page=_index(timeline, steps, pairs, title=title, files=files),
    )


def _index(
    timeline: Timeline,
    steps: Sequence[PairReport],
    pairs: Sequence[PairReport],
    *,
    title: str,
    files: Mapping[str, Sequence[tuple[str, str]]],
) -> _Index:
    pages = {
        pair.new: dict(files.get(pair.stem, ())).get("HTML", "")
        for pair in pairs
        if pair.is_step
    }
    return _Index(
        title=title,
        versions=tuple(_versions(timeline, steps)),
        width=_LEFT * 2 + _STEP * (len(timeline.versions) - 1),
        height=_BASE + 62,
        base=_BASE,
        label_y=_BASE + 26,
        count_y=_BASE + 44,
        pairs=tuple(_pair(pair, files.get(pair.stem, ())) for pair in pairs),
        matrices=(
            _Matrix(
                title="Operations",
                what="operation",
                rows=tuple(_row(track, pages) for track in timeline.operations),
            ),
            _Matrix(
                title="Models",
                what="model",
                rows=tuple(
                    _row(track, pages)
                    for track in sorted(
                        timeline.models, key=lambda one: one.name.lower()
                    )
                ),
            ),
        ),
        kinds=tuple(
            _Kind(glyph=_GLYPHS[state], word=_WORDS[state])
            for state in State
            if _GLYPHS[state]
        ),
        facts=f"{len(timeline.versions)} versions, {len(timeline.operations)}"
        f" operations and {len(timeline.models)} models over time",
    )


def _versions(timeline: Timeline, steps: Sequence[PairReport]) -> Iterator[_Version]:
    most = max((_height(step) for step in steps), default=1)
    for i, name in enumerate(timeline.versions):
        x = _LEFT + i * _STEP
        columns = tuple(_columns(steps[i - 1], x, most)) if i else ()
        yield _Version(
            name=name,
            is_preview=profile_of("", name) == "new-preview",
            operations=sum(track.cells[i].is_there for track in timeline.operations),
            x=x,
            columns=columns,
            label=name,
        )


def _height(step: PairReport) -> int:
    return max(_weight(counts) for _, counts in _stacks(step)) or 1


def _weight(counts: Counts) -> int:
    return counts.breaking + counts.risky + counts.safe


def _stacks(step: PairReport) -> Iterator[tuple[str, Counts]]:
    for plane in step.report.planes:
        if plane.plane != "behaviour":
            yield plane.plane, plane.counts


def _columns(step: PairReport, x: int, most: int) -> Iterator[_Column]:
    scale = (_BASE - _TOP - 14) / most
    for i, (plane, counts) in enumerate(_stacks(step)):
        pieces: list[_Piece] = []
        y = float(_BASE - 14)
        for level in ("safe", "risky", "breaking"):
            # Nothing that is there may be too small to be seen.
            number = getattr(counts, level)
            height = round(max(number * scale, 2.0), 1) if number else 0.0
            y = round(y - height, 1)
            if number:
                pieces.append(_Piece(level=level, y=y, height=height))
        words = ", ".join(
            f"{getattr(counts, level)} {level}"
            for level in ("breaking", "risky", "safe")
        )
        yield _Column(
            x=x - _COLUMN - 1 + i * (_COLUMN + 2),
            pieces=tuple(pieces),
            title=f"{step.old} to {step.new}, {plane}: {words}",
        )


def _pair(pair: PairReport, files: Sequence[tuple[str, str]]) -> _PairRow:
    return _PairRow(
        old=pair.old,
        new=pair.new,
        is_step=pair.is_step,
        level=pair.report.level or "none",
        word=pair.report.level or _quiet(pair.report.counts),
        planes=tuple(
            _PlaneCell(bars=bars_of(plane.counts), parts=tuple(_parts(plane.counts)))
            for plane in pair.report.planes
        ),
        files=tuple(_Link(word=word, address=address) for word, address in files),
    )


def _quiet(counts: Counts) -> str:
    return "acknowledged" if counts.acknowledged else "no difference"


def _parts(counts: Counts) -> Iterator[_Part]:
    for level in LEVELS:
        number = getattr(counts, level)
        if number:
            words = f"{count(number, 'finding')}: {level}"
            yield _Part(level=level, number=number, words=words)


def _row(track: Track, pages: Mapping[str, str]) -> _Row:
    names = track.names
    was = f"was {', '.join(names[:-1])}" if len(names) > 1 else ""
    if track.kind == "operation":
        name, detail = track.call or track.name, track.name
    else:
        name, detail = track.name, was
    return _Row(
        name=name,
        detail=detail,
        cells=tuple(_cell(cell, track, pages) for cell in track.cells),
        introduced=track.introduced,
        removed=track.removed or "",
        members=tuple(_row(member, pages) for member in track.members),
    )


def _cell(cell: Cell, track: Track, pages: Mapping[str, str]) -> _CellView:
    level = _level(cell)
    title = f"{cell.version}: {_WORDS[cell.state]}"
    if cell.is_renamed:
        title += f", now {cell.name}"
    if cell.is_deprecated:
        title += ", deprecated"
    messages = [finding.message for finding in cell.findings]
    title += "".join(f"\n{message}" for message in messages[:_MOST_MESSAGES])
    if len(messages) > _MOST_MESSAGES:
        title += f"\nand {len(messages) - _MOST_MESSAGES} more"
    page = pages.get(cell.version, "")
    href = ""
    if page and cell.findings:
        query = "operation" if track.kind == "operation" else "q"
        href = f"{page}#{query}={quote(cell.name, safe='')}"
    return _CellView(
        glyph=_GLYPHS[cell.state] + ("†" if cell.is_deprecated else ""),
        level=level,
        title=title,
        href=href,
    )


def _level(cell: Cell) -> str:
    if cell.state is State.ADDED:
        return "safe"
    if cell.state is State.REMOVED:
        return "breaking"
    worst = cell.level
    if worst is None or worst is Level.DOCS:
        return "safe" if cell.state is State.CHANGED else "none"
    return str(worst)

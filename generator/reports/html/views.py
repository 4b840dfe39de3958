"""What the page shows: findings as cards, grouped by what they are about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import JsonValue
from generator.reports.model import (
    LEVELS,
    PLANES,
    Counts,
    Entry,
    LevelName,
    Location,
    Note,
    PairedOperation,
    PlaneName,
    Problem,
    Report,
    Side,
    WitnessText,
)
from generator.reports.wording import count
from generator.values import dataclass

__all__ = [
    "Bar",
    "Card",
    "Chip",
    "Choice",
    "Frame",
    "Group",
    "Line",
    "NoteItem",
    "OperationItem",
    "Page",
    "Piece",
    "PythonChange",
    "Renamed",
    "Tile",
    "bars_of",
    "page_of",
    "shown",
]

PLANE_WORDS: Mapping[PlaneName, tuple[str, str]] = {
    "wire": ("On the wire", "what travels between caller and service"),
    "source": ("In your Python", "code that imports the generated package"),
    "behaviour": ("Behaviour", "what happens with the same bytes"),
}
_PROFILES = {
    "same-version": "the same api-version",
    "new-preview": "a new preview",
    "new-release": "a new release",
}
_WAYS = {"request": "you send", "response": "you receive"}
_STATUS = {
    "same": "",
    "changed": "",
    "moved": "moved",
    "added": "new",
    "removed": "gone",
}
_WIDTH = 200
_LONGEST = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One piece of a bar, in units of a two-hundredth of its width."""

    level: LevelName
    count: int
    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """The verdict on one plane."""

    plane: PlaneName
    title: str
    about: str
    worst: LevelName | None
    counts: Counts
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button that shows or hides findings; `count` is None where none is told."""

    filter: str
    value: str
    word: str
    count: int | None = None
    is_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A verdict on a card."""

    plane: PlaneName
    level: LevelName
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a document."""

    number: int
    text: str
    is_hit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A place in a document, with the lines around it."""

    side: str
    file: str
    address: str
    pointer: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words, or of code, of a sentence of ours."""

    text: str
    is_code: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonChange:
    """What a change of the documents does to Python."""

    entry: Entry
    hint: tuple[Piece, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding, with what it causes in Python."""

    entry: Entry
    level: LevelName
    chips: tuple[Chip, ...]
    findings: str
    """The plane and the level of each finding on the card."""
    ways: str
    ways_words: str
    before: str
    after: str
    frames: tuple[Frame, ...]
    has_lines: bool
    hint: tuple[Piece, ...]
    is_grave: bool
    """Whether it needs more words: why it matters, what to do."""
    operations: tuple[OperationItem, ...]
    parts: str
    evidence: str
    python: tuple[PythonChange, ...]
    witness: WitnessText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Everything about one operation, model or name of Python."""

    id: str
    kind: str
    name: str
    about: str
    worst: LevelName
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationItem:
    """An operation in the list at the side; `number` is what cards refer to it by."""

    number: int
    method: str
    path: str
    title: str
    status: str
    is_gone: bool
    worst: LevelName | None
    counts: Counts
    summary: str
    was: str
    confidence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """A model with another name."""

    old: str
    new: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteItem:
    """What reading the documents, or the acknowledgements, has to say."""

    severity: str
    code: str
    message: str
    address: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole report."""

    title: str
    old: Side
    new: Side
    headline: str
    worst: LevelName | None
    profile: str
    bump: str
    tiles: tuple[Tile, ...]
    groups: tuple[Group, ...]
    operations: tuple[OperationItem, ...]
    moved: tuple[OperationItem, ...]
    renamed: tuple[Renamed, ...]
    notes: tuple[NoteItem, ...]
    problems: tuple[NoteItem, ...]
    levels: tuple[Choice, ...]
    planes: tuple[Choice, ...]
    ways: tuple[Choice, ...]
    total: int
    """How many cards there are."""
    finding_words: str
    card_words: str
    moved_count: int
    renamed_count: int
    notes_count: int
    sources: str
    report: Report


def page_of(report: Report) -> Page:
    """Return what the page of a report shows."""
    operations = tuple(
        _operation(number, pair) for number, pair in enumerate(report.operations)
    )
    groups = tuple(_groups(report))
    counts = report.counts
    return Page(
        title=report.new.title or report.old.title or "API",
        old=report.old,
        new=report.new,
        headline=_headline(report),
        worst=report.level,
        profile=_PROFILES[report.profile],
        # What is acknowledged asks for none.
        bump="none" if report.level is None else report.bump,
        tiles=tuple(
            Tile(
                plane=summary.plane,
                title=PLANE_WORDS[summary.plane][0],
                about=PLANE_WORDS[summary.plane][1],
                worst=summary.counts.worst,
                counts=summary.counts,
                bars=bars_of(summary.counts),
            )
            for summary in report.planes
        ),
        groups=groups,
        operations=operations,
        moved=tuple(item for item in operations if item.was),
        renamed=tuple(
            Renamed(old=item.old, new=item.new, evidence="; ".join(item.evidence))
            for item in report.renamed_schemas
        ),
        notes=tuple(map(_note, report.notes)),
        problems=tuple(map(_note, report.problems)),
        levels=tuple(_level_choices(counts)),
        planes=tuple(
            Choice(filter="plane", value=plane, word=PLANE_WORDS[plane][0])
            for plane in PLANES
        ),
        ways=tuple(
            Choice(filter="way", value=way, word=word) for way, word in _WAYS.items()
        ),
        total=sum(len(group.cards) for group in groups),
        finding_words=count(len(report.findings), "finding"),
        card_words=count(sum(len(group.cards) for group in groups), "card"),
        moved_count=sum(bool(item.was) for item in operations),
        renamed_count=len(report.renamed_schemas),
        notes_count=len(report.notes),
        sources=f"{', '.join(report.old.documents)} and"
        f" {', '.join(report.new.documents)}",
        report=report,
    )


def bars_of(counts: Counts) -> tuple[Bar, ...]:
    """Return how a bar is divided between the levels, worst first."""
    total = sum(getattr(counts, level) for level in LEVELS)
    bars: list[Bar] = []
    x = 0.0
    for level in LEVELS:
        count = getattr(counts, level)
        if count:
            width = round(count / total * _WIDTH, 2)
            bars.append(Bar(level=level, count=count, x=round(x, 2), width=width))
            x += width
    return tuple(bars)


def shown(value: JsonValue) -> str:
    """Return a value as the page prints it: text as it is, the rest as JSON."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str) and len(text) > 60:
        text = json.dumps(value, ensure_ascii=False, indent=2)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."


def _level_choices(counts: Counts) -> Iterator[Choice]:
    found = {level: getattr(counts, level) for level in LEVELS}
    for level, number in found.items():
        if number:
            # Prose is looked at on demand, unless there is nothing else.
            is_off = level == "docs" and sum(found.values()) > number
            yield Choice(
                filter="level", value=level, word=level, count=number, is_off=is_off
            )


def _note(item: Note | Problem) -> NoteItem:
    return NoteItem(
        severity=item.severity,
        code=item.code,
        message=item.message,
        address=_address(item.location),
        help=item.help or "",
    )


def _headline(report: Report) -> str:
    if not report.findings:
        return "Nothing differs."
    if report.level is None:
        return "Every difference is acknowledged."
    words = {
        "breaking": "Callers break.",
        "risky": "Nothing is sure to break; some callers may.",
        "safe": "No caller breaks.",
        "docs": "Only the prose differs.",
    }
    return words[report.level]


def _operation(number: int, pair: PairedOperation) -> OperationItem:
    here = pair.new or pair.old
    assert here is not None
    moved = pair.status == "moved" and pair.old is not None
    return OperationItem(
        number=number,
        method=here.method,
        path=here.path,
        title=f"{here.method} {here.path}"
        + (f" - {here.summary}" if here.summary else ""),
        is_gone=pair.status == "removed",
        status=_STATUS[pair.status],
        worst=pair.counts.worst,
        counts=pair.counts,
        summary=here.summary,
        was=f"{pair.old.method} {pair.old.path}" if moved and pair.old else "",
        confidence=round(pair.confidence * 100),
    )


def _groups(report: Report) -> Iterator[Group]:
    caused = _by_cause(report.findings)
    attached = {id(entry) for entries in caused.values() for entry in entries}
    items = {
        pair.key: _operation(number, pair)
        for number, pair in enumerate(report.operations)
    }
    found: dict[tuple[str, str], list[Card]] = {}
    for entry in report.findings:
        if id(entry) not in attached:
            card = _card(entry, caused.get(entry.fingerprint, ()), items)
            subject = entry.subject
            is_python = subject.kind == "python"
            name = _python_owner(subject.name) if is_python else subject.name
            found.setdefault((subject.kind, name), []).append(card)
    order = {kind: i for i, kind in enumerate(("api", "operation", "schema", "python"))}
    ranked = sorted(
        found.items(),
        # The sort is stable: within a level, groups stay in the documents' order.
        key=lambda pair: (LEVELS.index(_worst(pair[1])), order[pair[0][0]]),
    )
    for number, ((kind, name), cards) in enumerate(ranked):
        yield Group(
            id=f"g{number}",
            kind=kind,
            name=name or "The whole API",
            about=_about(kind, cards),
            worst=_worst(cards),
            cards=tuple(sorted(cards, key=lambda card: LEVELS.index(card.level))),
        )


def _by_cause(findings: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the findings on Python by the finding on the wire that shows them."""
    entries = list(findings)
    # Another description changes nothing in Python, though it stands at the same place.
    levels = {
        entry.fingerprint: entry.level
        for entry in entries
        if entry.plane != "source" and entry.level != "docs"
    }
    caused: dict[str, list[Entry]] = {}
    for entry in entries:
        cause = min(
            (item for item in entry.causes if item in levels),
            key=lambda item: LEVELS.index(levels[item]),
            default=None,
        )
        if entry.plane == "source" and cause is not None:
            caused.setdefault(cause, []).append(entry)
    return caused


def _card(
    entry: Entry, python: Sequence[Entry], items: Mapping[str, OperationItem]
) -> Card:
    verdicts: dict[PlaneName, LevelName] = {}
    for item in (entry, *python):
        known = verdicts.get(item.plane, "docs")
        verdicts[item.plane] = min(known, item.level, key=LEVELS.index)
    return Card(
        entry=entry,
        level=min(verdicts.values(), key=LEVELS.index),
        chips=tuple(
            Chip(
                plane=plane,
                level=verdicts[plane],
                text=plane if len(verdicts) == 1 else f"{plane}: {verdicts[plane]}",
            )
            for plane in PLANES
            if plane in verdicts
        ),
        findings=" ".join(f"{item.plane}:{item.level}" for item in (entry, *python)),
        ways=" ".join(entry.directions),
        ways_words=" and ".join(_WAYS[way] for way in entry.directions),
        before=shown(entry.before),
        after=shown(entry.after),
        frames=(_frame("before", entry.old), _frame("after", entry.new)),
        has_lines=entry.old.excerpt is not None or entry.new.excerpt is not None,
        hint=_pieces(entry.hint),
        is_grave=entry.level in ("breaking", "risky"),
        operations=tuple(items[key] for key in entry.operations if key in items),
        parts=", ".join(entry.parts),
        evidence=_evidence(entry),
        python=tuple(
            PythonChange(
                entry=item,
                hint=_pieces(item.hint),
                before=shown(item.before),
                after=shown(item.after),
            )
            for item in python
        ),
        witness=entry.witness,
    )


def _pieces(text: str) -> tuple[Piece, ...]:
    """Return a hint with its code spans apart; a backtick alone is left as it is."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return (Piece(text=text, is_code=False),)
    return tuple(
        Piece(text=part, is_code=number % 2 == 1)
        for number, part in enumerate(parts)
        if part
    )


def _evidence(entry: Entry) -> str:
    text = "; ".join(entry.evidence)
    if text and entry.confidence is not None:
        text += f" ({round(entry.confidence * 100)}% sure)"
    return text


def _address(location: Location) -> str:
    if not location.line:
        return location.file
    return f"{location.file}:{location.line}:{location.column}"


def _frame(side: str, location: Location) -> Frame:
    excerpt = location.excerpt
    lines = () if excerpt is None else excerpt.lines
    first = 0 if excerpt is None else excerpt.first
    return Frame(
        side=side,
        file=location.file,
        address=_address(location),
        pointer=location.pointer,
        lines=tuple(
            Line(number=number, text=text, is_hit=number == location.line)
            for number, text in enumerate(lines, first)
        ),
    )


def _worst(cards: Iterable[Card]) -> LevelName:
    return min((card.level for card in cards), key=LEVELS.index)


def _python_owner(name: str) -> str:
    """Return the class or method that a dotted name belongs to."""
    name = name.partition("(")[0]
    head, _, rest = name.partition(".")
    return f"{head}.{rest.partition('.')[0]}" if head == "models" else name


def _about(kind: str, cards: Sequence[Card]) -> str:
    if kind == "schema":
        uses = {item.number: item for card in cards for item in card.operations}
        if len(uses) == 1:
            (only,) = uses.values()
            return f"used by {only.method} {only.path}"
        return f"shared by {len(uses)} operations" if uses else ""
    if kind == "operation":
        return next((item.summary for item in cards[0].operations if item.summary), "")
    return ""

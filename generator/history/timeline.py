"""Threads through many versions: each operation, model and member, version by version.

Neighbours are compared once, and their pairs are tied into tracks, so that a model
which was renamed on its way is one track with two names, not two tracks with gaps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from enum import Enum
from itertools import pairwise
from typing import Literal, TypeAlias

from generator.diff import ChangeSet, Finding, Level, Verdict
from generator.diff.shapes import component_name
from generator.history.concerns import (
    Concerns,
    Owner,
    concerns_of,
    is_property_rename,
)
from generator.history.names import Snapshot
from generator.model import Definition, Object, Operation, Property
from generator.values import dataclass

__all__ = [
    "Cell",
    "State",
    "Step",
    "Timeline",
    "Track",
    "TrackKind",
    "timeline_of",
]

TrackKind: TypeAlias = Literal["operation", "parameter", "model", "property"]


class State(Enum):
    """What became of a thing in one version, next to the version before."""

    ABSENT = "absent"
    PRESENT = "present"
    """It was there in the first version already."""
    ADDED = "added"
    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A version next to the one before it, compared and judged."""

    changes: ChangeSet
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A thing in one version.

    `name` is what this version calls it and `key` how its model does (an operation's
    key, a definition's id, a wire name), both "" where it is absent; `findings` are
    those of the step that led here and concern it, worst first.
    """

    version: str
    state: State
    name: str = ""
    key: str = ""
    is_deprecated: bool = False
    is_renamed: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def level(self) -> Level | None:
        """The worst level of the step, None where nothing was found."""
        return max((item.level for item in self.findings), default=None)

    @property
    def is_there(self) -> bool:
        """Whether this version has the thing."""
        return self.state not in (State.ABSENT, State.REMOVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One thing through all versions; `members` are its parameters or properties."""

    kind: TrackKind
    cells: tuple[Cell, ...]
    call: str = ""
    """For an operation: how the newest package calls it."""
    members: tuple[Track, ...] = ()

    @property
    def name(self) -> str:
        """What the newest version that has it calls it."""
        return next(cell.name for cell in reversed(self.cells) if cell.is_there)

    @property
    def names(self) -> tuple[str, ...]:
        """All names it had, oldest first."""
        return tuple(dict.fromkeys(cell.name for cell in self.cells if cell.is_there))

    @property
    def introduced(self) -> str:
        """The first version that has it."""
        return next(cell.version for cell in self.cells if cell.is_there)

    @property
    def removed(self) -> str | None:
        """The version that no longer has it, None where the newest does."""
        if self.cells[-1].is_there:
            return None
        last = max(i for i, cell in enumerate(self.cells) if cell.is_there)
        return self.cells[last + 1].version


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Every version, oldest first, and every thread through them."""

    title: str
    versions: tuple[str, ...]
    operations: tuple[Track, ...]
    models: tuple[Track, ...]
    steps: tuple[Step, ...]
    """One fewer than versions: `steps[0]` leads from the first to the second."""


def timeline_of(snapshots: Sequence[Snapshot], steps: Sequence[Step]) -> Timeline:
    """Return the threads through `snapshots`; `steps` compare each with the next.

    Raises ValueError where there is not one step fewer than there are snapshots.
    """
    if len(steps) != len(snapshots) - 1:
        raise ValueError("a timeline takes one step for each pair of neighbours")
    weaver = _Weaver(snapshots, steps)
    return Timeline(
        title=snapshots[-1].api.title,
        versions=tuple(item.version for item in snapshots),
        operations=tuple(weaver.operations()),
        models=tuple(weaver.models()),
        steps=tuple(steps),
    )


@dataclass(slots=True)
class _Thread:
    """A track in the making: what the thing is keyed by in each version."""

    keys: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sight:
    """What one version shows of a thing."""

    key: str
    name: str
    is_deprecated: bool
    findings: Sequence[Finding]
    """Those of the step that led here."""


@dataclass(slots=True)
class _Weaver:
    snapshots: Sequence[Snapshot]
    steps: Sequence[Step]
    concerns: list[Concerns] = field(init=False)
    model_pairs: list[dict[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        around = [
            (old, new, step)
            for (old, new), step in zip(
                pairwise(self.snapshots), self.steps, strict=True
            )
        ]
        self.model_pairs = [_paired_models(*one) for one in around]
        self.concerns = [
            concerns_of(old, new, step.verdict.findings, successors=pairs)
            for (old, new, step), pairs in zip(around, self.model_pairs, strict=True)
        ]

    def operations(self) -> Iterator[Track]:
        tables = [
            {item.key: item for item in one.api.operations} for one in self.snapshots
        ]
        pairs = [
            {
                pair.old: pair.new
                for pair in step.changes.operations
                if pair.old is not None and pair.new is not None
            }
            for step in self.steps
        ]
        for thread in _threads(tables, pairs):
            present = {i: tables[i][key] for i, key in thread.keys.items()}
            sights = {
                i: _Sight(
                    key=operation.key,
                    name=f"{operation.method} {operation.path}",
                    is_deprecated=operation.is_deprecated,
                    findings=self._found(i, ("operation", operation.key)),
                )
                for i, operation in present.items()
            }
            newest = max(present)
            yield Track(
                kind="operation",
                cells=self._cells(sights),
                call=self.snapshots[newest].calls.get(present[newest].key, ""),
                members=tuple(self._parameters(present)),
            )

    def models(self) -> Iterator[Track]:
        tables = [
            {
                str(item.id): item
                for item in one.api.definitions
                if item.id in one.classes
            }
            for one in self.snapshots
        ]
        for thread in _threads(tables, self.model_pairs):
            present = {i: tables[i][key] for i, key in thread.keys.items()}
            sights = {
                i: _Sight(
                    key=definition.id,
                    name=self.snapshots[i].classes[definition.id],
                    is_deprecated=definition.is_deprecated,
                    findings=self._found(i, ("model", definition.id)),
                )
                for i, definition in present.items()
            }
            yield Track(
                kind="model",
                cells=self._cells(sights),
                members=tuple(self._properties(present)),
            )

    def _parameters(self, present: Mapping[int, Operation]) -> Iterator[Track]:
        tables = [
            {
                f"{item.location}:{item.wire_name}": item
                for item in (present[i].parameters if i in present else ())
                if not item.is_api_version
            }
            for i in range(len(self.snapshots))
        ]
        for thread in _threads(tables, _equal_names(tables)):
            sights = {
                i: _Sight(
                    key=key,
                    name=tables[i][key].wire_name,
                    is_deprecated=tables[i][key].is_deprecated,
                    findings=self._found(i, ("parameter", present[i].key, key)),
                )
                for i, key in thread.keys.items()
            }
            yield Track(kind="parameter", cells=self._cells(sights, first=min(present)))

    def _properties(self, present: Mapping[int, Definition]) -> Iterator[Track]:
        tables = [
            {item.wire_name: item for item in _properties(present.get(i))}
            for i in range(len(self.snapshots))
        ]
        pairs = _equal_names(tables)
        for i, definition in present.items():
            for finding in self._found(i, ("model", definition.id)) if i else ():
                old, new = finding.before, finding.after
                if is_property_rename(finding) and old in tables[i - 1]:
                    pairs[i - 1][str(old)] = str(new)
        for thread in _threads(tables, pairs):
            sights = {
                i: _Sight(
                    key=key,
                    name=key,
                    is_deprecated=tables[i][key].is_deprecated,
                    findings=self._found(i, ("property", present[i].id, key)),
                )
                for i, key in thread.keys.items()
            }
            yield Track(kind="property", cells=self._cells(sights, first=min(present)))

    def _found(self, index: int, owner: Owner) -> Sequence[Finding]:
        return self.concerns[index - 1].get(owner, ()) if index else ()

    def _cells(
        self, sights: Mapping[int, _Sight], *, first: int = 0
    ) -> tuple[Cell, ...]:
        return tuple(
            _cell(i, snapshot.version, sights.get(i), sights.get(i - 1), first=first)
            for i, snapshot in enumerate(self.snapshots)
        )


def _cell(
    index: int, version: str, sight: _Sight | None, before: _Sight | None, *, first: int
) -> Cell:
    if sight is None:
        gone = State.ABSENT if before is None else State.REMOVED
        return Cell(version=version, state=gone)
    if before is None:
        return Cell(
            version=version,
            state=State.PRESENT if index == first == 0 else State.ADDED,
            name=sight.name,
            key=sight.key,
            is_deprecated=sight.is_deprecated,
        )
    is_renamed = sight.name != before.name
    is_changed = is_renamed or bool(sight.findings)
    return Cell(
        version=version,
        state=State.CHANGED if is_changed else State.SAME,
        name=sight.name,
        key=sight.key,
        is_deprecated=sight.is_deprecated,
        is_renamed=is_renamed,
        findings=tuple(sorted(sight.findings, key=lambda item: -item.level)),
    )


def _threads(
    tables: Sequence[Mapping[str, object]], pairs: Sequence[Mapping[str, str]]
) -> Iterator[_Thread]:
    """Tie the keys of neighbours together; what comes back after a gap goes on."""
    open_: dict[str, _Thread] = {}
    gone: dict[str, _Thread] = {}
    found: list[_Thread] = []
    for i, table in enumerate(tables):
        here: dict[str, _Thread] = {}
        for old, new in pairs[i - 1].items() if i else ():
            thread = open_.pop(old, None)
            if thread is not None:
                here[new] = thread
        gone.update(open_)
        for key in table:
            thread = here.get(key) or gone.pop(key, None)
            if thread is None:
                thread = _Thread()
                found.append(thread)
            thread.keys[i] = key
            here[key] = thread
        open_ = here
    yield from found


def _equal_names(tables: Sequence[Mapping[str, object]]) -> list[dict[str, str]]:
    return [
        {name: name for name in old if name in new} for old, new in pairwise(tables)
    ]


def _properties(definition: Definition | None) -> tuple[Property, ...]:
    if definition is None or not isinstance(definition.type, Object):
        return ()
    return definition.type.properties


def _by_component(snapshot: Snapshot) -> dict[str, str]:
    """Return the ids of the definitions that the documents name, by these names."""
    return {
        name: definition.id
        for definition in snapshot.api.definitions
        if (name := component_name(definition)) and definition.id in snapshot.classes
    }


def _paired_models(old: Snapshot, new: Snapshot, step: Step) -> dict[str, str]:
    """Return the new ids by the old: renames that were found, then equal names."""
    olds, news = _by_component(old), _by_component(new)
    pairs: dict[str, str] = {
        olds[pair.old]: news[pair.new]
        for pair in step.changes.schemas
        if pair.old in olds and pair.new in news
    }
    taken = set(pairs.values())
    free = {name: id_ for id_, name in new.classes.items() if id_ not in taken}
    for id_, name in old.classes.items():
        if id_ not in pairs and name in free:
            pairs[id_] = free.pop(name)
    return pairs

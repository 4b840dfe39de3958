"""From notes to lines: what breaks, what may, and which finding says why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Literal, TypeAlias

from generator.diff import BehaviourNote, Finding, Level
from generator.diff import Edit as Change
from generator.diff.source import SourceChange
from generator.diff.surface_sides import Sides
from generator.impact.issues import RENAMED, Edit, Issue, Touch
from generator.impact.project import Code
from generator.impact.reading import Reader, Renames
from generator.python.surface import ClassSurface, DictSurface
from generator.values import dataclass

__all__ = ["Impact", "Line", "LineLevel", "find_impact", "renames_of"]

LineLevel: TypeAlias = Literal["breaking", "mended", "may", "note"]
"""`breaking` fails or does not type-check any more; `mended` did so before it was
rewritten; `may` depends on the values; a `note` tells of a call that the service may
answer otherwise."""

_RANK: Mapping[LineLevel, int] = {"breaking": 0, "mended": 1, "may": 2, "note": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the caller's code, and what the new version does to it.

    `rule` is that of the finding, or `type` where no finding of the comparison says
    why. `is_mended` tells whether the edits rewrite it.
    """

    file: str
    line: int
    column: int
    level: LineLevel
    rule: str
    what: str
    hint: str = ""
    fingerprint: str = ""
    is_mended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """Everything that a change of version does to code, in the order of the files."""

    lines: tuple[Line, ...]
    edits: Mapping[str, frozenset[Edit]] = field(default_factory=dict)

    @property
    def breaking(self) -> tuple[Line, ...]:
        """The lines that break."""
        return tuple(line for line in self.lines if line.level == "breaking")

    def rewritten(self) -> Impact:
        """Return the same once the edits are made: what they mend breaks no longer."""
        return replace(
            self,
            lines=tuple(
                replace(line, level="mended") if line.is_mended else line
                for line in self.lines
            ),
        )


def find_impact(
    code: Code, sides: Sides, findings: Iterable[Finding], *, package: str
) -> Impact:
    """Return what the change from one version to the other does to code.

    The code is read twice: as it is meant, and as if its version's module were the new
    one's. What only the second reading cannot make fit breaks.
    """
    found = tuple(findings)
    source = [item for item in found if isinstance(item.change, SourceChange)]
    renames = renames_of(sides, source)
    old = Reader(
        sides.old, code, package=package, module=sides.old.module, renames=renames
    ).read()
    new = Reader(
        sides.new,
        code,
        package=package,
        module=sides.old.module,
        follows=_follows(sides, renames),
    ).read()
    index = _Index(sides, source)
    known = {one.place for one in old.issues}
    breaking = [
        index.line_of(issue) for issue in new.issues if issue.place not in known
    ]
    told = {(line.file, line.line, line.rule) for line in breaking}
    lines = [
        *breaking,
        *(
            line
            for line in index.risky(old.touches)
            if (line.file, line.line, line.rule) not in told
        ),
        *_notes(old.touches, found, source, sides),
    ]
    return Impact(
        lines=tuple(
            sorted(
                dict.fromkeys(lines),
                key=lambda one: (one.file, one.line, one.column, _RANK[one.level]),
            )
        ),
        edits={file: frozenset(edits) for file, edits in old.edits.items()},
    )


def _follows(sides: Sides, renames: Renames) -> Renames:
    """Return the renames by what the new surface calls their owners."""
    models = sides.pairs.names
    calls = {one.call: other.call for one, other in sides.pairs.methods}
    return replace(
        renames,
        module="",
        fields={
            (models.get(owner, owner), name): new
            for (owner, name), new in renames.fields.items()
        },
        keys={
            (models.get(owner, owner), name): new
            for (owner, name), new in renames.keys.items()
        },
        arguments={
            (f"Client.{calls.get(call, call)}" if call else owner, name): new
            for (owner, name), new in renames.arguments.items()
            for call in [owner.partition("Client.")[2]]
        },
    )


def renames_of(sides: Sides, findings: Iterable[Finding]) -> Renames:
    """Return what can be rewritten: what only has another name."""
    pairs = sides.pairs
    fields: dict[tuple[str, str], str] = {}
    keys: dict[tuple[str, str], str] = {}
    models: dict[str, str] = {}
    for one, other in pairs.models:
        if one.name != other.name and type(one) is type(other):
            models[one.name] = other.name
        into = fields if isinstance(one, ClassSurface) else keys
        if type(one) is type(other) and isinstance(one, ClassSurface | DictSurface):
            mine = [item for item, _ in sides.old.fields_of(one.name).values()]
            theirs = [item for item, _ in sides.new.fields_of(other.name).values()]
            for before, after in pairs.fields(mine, theirs):
                if before is None or after is None or before.name == after.name:
                    continue
                into[one.name, before.name] = after.name
    arguments: dict[tuple[str, str], str] = {}
    for finding in findings:
        change = finding.change
        if not isinstance(change, SourceChange) or change.kind != "argument":
            continue
        if change.edit is Change.RENAMED and change.after is not None:
            head, _, name = change.name.rstrip(")").partition("(")
            arguments[head, name] = change.after
    return Renames(
        module=sides.new.module if sides.new.module != sides.old.module else "",
        models=models,
        calls={
            one.call: (*other.path, other.name)
            for one, other in pairs.methods
            if one.call != other.call
        },
        groups={
            path: target[-1]
            for path, target in pairs.groups.items()
            if len(path) == len(target) and path[:-1] == target[:-1] and path != target
        },
        arguments=arguments,
        fields=fields,
        keys=keys,
    )


@dataclass(slots=True)
class _Index:
    """Findings on Python source by the names that code uses."""

    sides: Sides
    findings: Sequence[Finding]
    _by_name: dict[str, list[Finding]] = field(default_factory=dict)
    _old_models: dict[str, list[str]] = field(default_factory=dict)
    _old_calls: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for finding in self.findings:
            change = finding.change
            assert isinstance(change, SourceChange)
            for name in (change.name, *change.along):
                self._by_name.setdefault(name, []).append(finding)
        for found in self._by_name.values():
            found.sort(key=lambda item: -item.level)
        for one, other in self.sides.pairs.models:
            for above in self.sides.new.line_of(other.name) or [other.name]:
                self._old_models.setdefault(above, []).append(one.name)
        for method, counterpart in self.sides.pairs.methods:
            self._old_calls[counterpart.call] = method.call

    def line_of(self, issue: Issue) -> Line:
        """Return the line of an issue, with the finding that is the likeliest."""
        finding = self._reason(issue.subjects)
        return Line(
            file=issue.file,
            line=issue.line,
            column=issue.column,
            level="breaking",
            rule="type" if finding is None else finding.rule,
            what=issue.text if finding is None else finding.message,
            hint="" if finding is None else finding.hint,
            fingerprint="" if finding is None else finding.fingerprint,
            is_mended=issue.code == RENAMED,
        )

    def risky(self, touches: Iterable[Touch]) -> Iterator[Line]:
        """Yield the lines that use what findings hold for risky."""
        for touch in touches:
            for name in self._names(touch.subject):
                for finding in self._by_name.get(name, ()):
                    way = touch.direction
                    if way is not None and way not in finding.directions:
                        continue
                    if finding.level is Level.RISKY and _is_felt(finding):
                        yield Line(
                            file=touch.file,
                            line=touch.line,
                            column=touch.column,
                            level="may",
                            rule=finding.rule,
                            what=finding.message,
                            hint=finding.hint,
                            fingerprint=finding.fingerprint,
                        )

    def _reason(self, subjects: Iterable[str]) -> Finding | None:
        best: Finding | None = None
        for subject in subjects:
            for name in self._names(subject):
                for finding in self._by_name.get(name, ()):
                    if finding.level > Level.SAFE:
                        return finding
                    best = best or finding
        return best

    def _names(self, subject: str) -> Iterator[str]:
        """Yield what the old surface calls a thing, and what holds it."""
        yield subject
        if subject.startswith("models."):
            _, model, *rest = subject.split(".", 2)
            for old in dict.fromkeys((model, *self._old_models.get(model, ()))):
                yield from self._model_names(old, rest[0] if rest else "")
            return
        head, is_argument, argument = subject.partition("(")
        call = head.removeprefix("Client.")
        old_call = self._old_calls.get(call, call)
        if is_argument:
            yield f"Client.{old_call}({argument}"
            return
        parts = old_call.split(".")
        for end in range(len(parts), 0, -1):
            yield f"Client.{'.'.join(parts[:end])}"

    def _model_names(self, model: str, member: str) -> Iterator[str]:
        if not member:
            yield f"models.{model}"
            return
        old = self.sides.old
        known = old.by_name.get(model)
        names = [model]
        if isinstance(known, DictSurface):
            twins = (old.by_identity.get((known.definition, role)) for role in _CLASSES)
            names += [twin.name for twin in twins if twin is not None]
        for name in names:
            for above in old.line_of(name) or [name]:
                yield f"models.{above}.{member}"
                yield f"models.{above}.{self._attribute(above, member)}"
        for name in names:
            yield f"models.{name}"

    def _attribute(self, model: str, wire_name: str) -> str:
        for item, _ in self.sides.old.fields_of(model).values():
            if item.wire_name == wire_name:
                return item.name
        return wire_name


_CLASSES: tuple[Literal["input", "class"], ...] = ("input", "class")


def _is_felt(finding: Finding) -> bool:
    """Whether a risky change is felt where the thing is read or given.

    A name that changed breaks where it stands, and is told there.
    """
    change = finding.change
    assert isinstance(change, SourceChange)
    return change.edit not in (Change.RENAMED, Change.MOVED, Change.REMOVED) or (
        change.kind == "member"
    )


def _notes(
    touches: Iterable[Touch],
    findings: Iterable[Finding],
    source: Iterable[Finding],
    sides: Sides,
) -> Iterator[Line]:
    """Yield one note for each operation that a file calls and that findings concern."""
    told = {
        cause for item in source if item.level > Level.SAFE for cause in item.causes
    }
    concerned: dict[str, list[Finding]] = {}
    everywhere: list[Finding] = []
    for finding in findings:
        is_other = finding.plane != "source" and finding.fingerprint not in told
        if is_other and finding.level > Level.SAFE:
            if isinstance(finding.change, BehaviourNote) and not finding.operations:
                everywhere.append(finding)
            for key in finding.operations:
                concerned.setdefault(key, []).append(finding)
    new_keys = {one.operation: other.operation for one, other in sides.pairs.methods}
    seen: set[tuple[str, str]] = set()
    for touch in touches:
        operation = new_keys.get(touch.operation, touch.operation)
        if operation and everywhere and (touch.file, "") not in seen:
            seen.add((touch.file, ""))
            yield _note(touch, "every call", everywhere)
        about = concerned.get(operation, [])
        if not operation or not about or (touch.file, operation) in seen:
            continue
        seen.add((touch.file, operation))
        yield _note(touch, touch.subject, about)


def _note(touch: Touch, what: str, about: Sequence[Finding]) -> Line:
    return Line(
        file=touch.file,
        line=touch.line,
        column=touch.column,
        level="note",
        rule=about[0].rule,
        what=f"{what} may behave differently: {_summary(about)}",
        hint="`apistrata diff` tells each",
    )


def _summary(findings: Sequence[Finding]) -> str:
    rules = list(dict.fromkeys(item.rule for item in findings))
    listed = ", ".join(rules[:3])
    more = f" and {len(rules) - 3} more" if len(rules) > 3 else ""
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
    return f"{count} ({listed}{more})"

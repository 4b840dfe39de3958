"""From judged findings to a report: every value made plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Literal

from generator.diagnostics import Diagnostic
from generator.diff import RULES_BY_ID, BehaviourNote, Change, ChangeSet, Verdict
from generator.diff.changes import OperationPair
from generator.diff.findings import Finding
from generator.model import Api, Operation
from generator.origin import Origin
from generator.reports.model import (
    LEVELS,
    EditName,
    Endpoint,
    Entry,
    Excerpt,
    Location,
    Note,
    PairedOperation,
    RenamedSchema,
    Report,
    RuleText,
    Side,
    Subject,
    Tool,
    WitnessText,
    counted,
    summarised,
)
from generator.values import dataclass

__all__ = ["SideInput", "build_report", "located"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideInput:
    """One version as it was read.

    `line_of` gives a line of a file that was read, None where there is none.
    """

    target: str
    api: Api
    documents: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    line_of: Callable[[str, int], str | None]
    revision: str | None = None

    @property
    def prefix(self) -> str:
        """What stands before the path of each file."""
        return "" if self.revision is None else f"{self.revision}:"


def build_report(
    verdict: Verdict,
    changes: ChangeSet,
    *,
    old: SideInput,
    new: SideInput,
    tool: Tool,
    context: int = 2,
    rules: Mapping[str, RuleText] | None = None,
) -> Report:
    """Return the report of a verdict, with `context` lines around each place.

    `rules` explains rules that the table of the wire does not have.
    """
    builder = _Builder(
        old=_Places(old, context),
        new=_Places(new, context),
        rules=_known_rules() | dict(rules or {}),
        titles={
            item.key: f"{item.method} {item.path}"
            for api in (old.api, new.api)
            for item in api.operations
        },
    )
    entries = tuple(builder.entry(item) for item in verdict.findings)
    counts = counted(entries)
    used = dict.fromkeys(item.rule for item in entries)
    return Report(
        tool=tool,
        old=_side(old),
        new=_side(new),
        profile=verdict.profile,
        bump=verdict.bump,
        level=counts.worst,
        counts=counts,
        planes=summarised(entries),
        findings=entries,
        operations=builder.operations(changes.operations, entries),
        renamed_schemas=tuple(
            RenamedSchema(
                old=pair.old,
                new=pair.new,
                confidence=pair.confidence,
                evidence=pair.evidence,
            )
            for pair in changes.schemas
        ),
        rules=tuple(builder.rules[id_] for id_ in used if id_ in builder.rules),
        notes=(*builder.old.notes("old"), *builder.new.notes("new")),
    )


def located(origin: Origin, *, prefix: str = "") -> Location:
    """Return an origin as a location without an excerpt."""
    return Location(
        file=prefix + origin.file,
        line=origin.line,
        column=origin.column,
        pointer=origin.pointer,
    )


def _known_rules() -> dict[str, RuleText]:
    return {
        rule.id: RuleText(id=rule.id, title=rule.title, why=rule.why, do=rule.do)
        for rule in RULES_BY_ID.values()
    }


def _edit(finding: Finding) -> EditName:
    if isinstance(finding.change, BehaviourNote):
        return "noted"
    name: EditName = finding.change.edit.value
    return name


def _side(side: SideInput) -> Side:
    return Side(
        target=side.target,
        revision=side.revision,
        version=side.api.version,
        title=side.api.title,
        documents=tuple(side.prefix + file for file in side.documents),
        dialects=side.api.dialects,
        operations=len(side.api.operations),
        schemas=sum(item.is_component for item in side.api.definitions),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """Origins of one side as locations."""

    side: SideInput
    context: int

    def at(self, origin: Origin) -> Location:
        return replace(
            located(origin, prefix=self.side.prefix), excerpt=self._excerpt(origin)
        )

    def _excerpt(self, origin: Origin) -> Excerpt | None:
        # Of a whole document the first lines say nothing.
        if not self.context or not origin.line or not origin.pointer:
            return None
        # What is described stands below its key more often than above it.
        first = max(origin.line - self.context // 2, 1)
        # A minified document is one line.
        start = max(origin.column - _LEAD, 0) if origin.column > _WIDEST // 2 else 0
        lines: list[str] = []
        for number in range(first, origin.line + self.context + 1):
            line = self.side.line_of(origin.file, number)
            if line is None:
                break
            lines.append(line[start : start + _WIDEST])
        while lines and not lines[-1].strip():
            lines.pop()
        if not lines:
            return None
        return Excerpt(
            first=first, column=max(origin.column - start, 1), lines=tuple(lines)
        )

    def notes(self, name: str) -> Iterable[Note]:
        for item in self.side.diagnostics:
            if item.severity == "note":
                continue
            yield Note(
                side="old" if name == "old" else "new",
                severity=item.severity,
                code=item.code,
                message=item.message,
                location=located(item.origin, prefix=self.side.prefix),
                help=item.help,
            )

    def endpoint(self, operation: Operation) -> Endpoint:
        return Endpoint(
            key=operation.key,
            operation_id=operation.operation_id,
            method=operation.method,
            path=operation.path,
            summary=operation.docs.summary,
            is_deprecated=operation.is_deprecated,
            location=located(operation.origin, prefix=self.side.prefix),
        )


_WIDEST = 240
_LEAD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Builder:
    old: _Places
    new: _Places
    rules: Mapping[str, RuleText]
    titles: Mapping[str, str]
    """Operations as `METHOD /path`, by key."""

    def entry(self, finding: Finding) -> Entry:
        rule = self.rules.get(finding.rule)
        change = finding.change
        witness = finding.witness
        return Entry(
            rule=finding.rule,
            title=finding.rule if rule is None else rule.title,
            level=LEVELS[3 - finding.level],
            plane=finding.plane,
            directions=finding.directions,
            message=finding.message,
            reason=finding.reason,
            why="" if rule is None else rule.why,
            hint=finding.hint,
            fingerprint=finding.fingerprint,
            causes=finding.causes,
            subject=_subject(finding, self.titles),
            edit=_edit(finding),
            operations=finding.operations,
            parts=_parts(finding),
            before=finding.before,
            after=finding.after,
            old=self.old.at(finding.old_origin),
            new=self.new.at(finding.new_origin),
            confidence=None if isinstance(change, BehaviourNote) else change.confidence,
            evidence=() if isinstance(change, BehaviourNote) else change.evidence,
            witness=(
                None
                if witness is None
                else WitnessText(
                    kind=witness.kind,
                    text=witness.text,
                    valid_in=witness.valid_in,
                    where=witness.where,
                )
            ),
            no_witness=finding.no_witness,
        )

    def operations(
        self, pairs: Iterable[OperationPair], entries: tuple[Entry, ...]
    ) -> tuple[PairedOperation, ...]:
        olds = {item.key: item for item in self.old.side.api.operations}
        news = {item.key: item for item in self.new.side.api.operations}
        mine: dict[str, list[Entry]] = {}
        for entry in entries:
            for key in entry.operations:
                mine.setdefault(key, []).append(entry)
        found: list[PairedOperation] = []
        for pair in pairs:
            key = pair.new or pair.old or ""
            old = None if pair.old is None else self.old.endpoint(olds[pair.old])
            new = None if pair.new is None else self.new.endpoint(news[pair.new])
            found.append(
                PairedOperation(
                    key=key,
                    status=_status(old, new, has_findings=key in mine),
                    old=old,
                    new=new,
                    confidence=pair.confidence,
                    evidence=pair.evidence,
                    counts=counted(mine.get(key, ())),
                )
            )
        return tuple(found)


def _status(
    old: Endpoint | None, new: Endpoint | None, *, has_findings: bool
) -> Literal["same", "changed", "moved", "added", "removed"]:
    if old is None:
        return "added"
    if new is None:
        return "removed"
    if (old.method, _shape(old.path)) != (new.method, _shape(new.path)):
        return "moved"
    return "changed" if has_findings else "same"


def _shape(path: str) -> str:
    """Return a path without the names of its parameters, which do not travel."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _subject(finding: Finding, titles: Mapping[str, str]) -> Subject:
    change = finding.change
    if isinstance(change, Change):
        anchor = change.anchor
        return Subject(
            kind=anchor.kind, name=anchor.name, path=change.path, trail=change.trail
        )
    if isinstance(change, BehaviourNote):
        if len(change.operations) == 1:
            key = change.operations[0]
            return Subject(kind="operation", name=titles.get(key, key))
        return Subject(kind="api", name="")
    return Subject(kind="python", name=change.name, path=(change.facet,))


def _parts(finding: Finding) -> tuple[str, ...]:
    change = finding.change
    if not isinstance(change, Change):
        return ()
    return tuple(
        dict.fromkeys(
            use.part for use in change.uses if use.direction in finding.directions
        )
    )

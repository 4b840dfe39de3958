"""Changes of the Python surface judged: how much each hurts, and how to mend it."""

# As on the wire, the level is derived: what is handed over may be taken more widely,
# what is given may be narrower; the opposite breaks somebody, and the guards of the
# fact soften it, one step or two each. Where both directions are concerned, one finding
# tells the worse.

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.diff.changes import Change, Direction, Effect, Place
from generator.diff.findings import Finding, Level, Verdict
from generator.diff.rules import Aspect
from generator.diff.source import SourceChange, SourceGuard
from generator.diff.surface_sides import Sides
from generator.diff.surface_witness import SnippetWriter
from generator.diff.table_source import SourceRule, source_rule_of
from generator.origin import Origin

__all__ = ["judge_surface", "source_level"]

_ALIEN: Mapping[Direction, frozenset[Effect]] = {
    "request": frozenset({Effect.NARROWS, Effect.REPLACES, Effect.INCOMPARABLE}),
    "response": frozenset({Effect.WIDENS, Effect.REPLACES, Effect.INCOMPARABLE}),
}
_STEPS: Mapping[SourceGuard, int] = {
    # Who makes what only responses bring writes a test, and tests are soon mended.
    SourceGuard.CONSTRUCTED: 2,
    SourceGuard.READ_BACK: 1,
    SourceGuard.UNMENTIONED: 1,
    SourceGuard.UNTYPED: 1,
    SourceGuard.OPEN_VALUES: 1,
}
_REASONS: Mapping[SourceGuard, str] = {
    SourceGuard.CONSTRUCTED: "only responses bring it",
    SourceGuard.READ_BACK: "only code that reads what it sends itself sees it",
    SourceGuard.UNMENTIONED: "no method's signature leads to it",
    SourceGuard.UNTYPED: "it had no type before",
    SourceGuard.OPEN_VALUES: "other values were allowed and are",
}
_DOES: Mapping[Direction, str] = {
    "request": "what code may write",
    "response": "what code is given",
}


def judge_surface(
    changes: Iterable[SourceChange], wire: Verdict, *, sides: Sides | None = None
) -> tuple[Finding, ...]:
    """Return the findings on Python source, worst first, with their causes.

    With the two surfaces, breaking findings get their snippets.
    """
    causes = _Causes(wire)
    found = [_finding(change, causes) for change in changes]
    if sides is not None:
        writer = SnippetWriter(sides=sides)
        found = [_witnessed(finding, writer) for finding in found]
    found.sort(key=lambda item: -item.level)
    return tuple(found)


def source_level(
    change: SourceChange, direction: Direction, *, rule: SourceRule
) -> tuple[Level, str]:
    """Return how much a change hurts in one direction, and how that came about."""
    effect = change.effects.toward(direction)
    if direction not in change.directions or effect is Effect.ANNOTATION:
        return Level.SAFE, f"{_DOES[direction]} stays the same"
    if effect not in _ALIEN[direction]:
        return Level.SAFE, f"it {effect.value} {_DOES[direction]}"
    verb = "replaces" if effect is Effect.INCOMPARABLE else str(effect.value)
    reasons = [f"it {verb} {_DOES[direction]}"]
    steps = 0
    if rule.aspect is Aspect.WORDS and direction == "response":
        steps += 1
        reasons.append("only a match over all values notices")
    if rule.aspect is Aspect.BEHAVIOUR:
        steps += 1
        reasons.append("the shape stays the same")
    guards = {guard for side, guard in change.guards if side == direction}
    for guard in sorted(guards, key=lambda item: item.value):
        steps += _STEPS[guard]
        reasons.append(_REASONS[guard])
    return Level(max(Level.BREAKING - steps, Level.SAFE)), "; ".join(reasons)


def _finding(change: SourceChange, causes: _Causes) -> Finding:
    rule = source_rule_of(change)
    levels = {
        direction: source_level(change, direction, rule=rule)
        for direction in change.directions
    }
    worst = max(level for level, _ in levels.values())
    directions = tuple(d for d, (level, _) in levels.items() if level is worst)
    reasons = dict.fromkeys(levels[direction][1] for direction in directions)
    values = {
        "name": change.name,
        "before": _cut(change.before),
        "after": _cut(change.after),
    }
    mend = rule.mend.format_map(values) if rule.mend else ""
    return Finding(
        rule=rule.id,
        level=worst,
        directions=directions,
        message=rule.message.format_map(values),
        reason="; ".join(reasons),
        fingerprint=_fingerprint(rule, change),
        change=change,
        plane="source",
        causes=causes.of(change),
        hint=mend if worst > Level.SAFE else "",
    )


def _witnessed(finding: Finding, writer: SnippetWriter) -> Finding:
    change = finding.change
    if finding.level is not Level.BREAKING or not isinstance(change, SourceChange):
        return finding
    found = writer.witness(change)
    if isinstance(found, str):
        return replace(finding, no_witness=found)
    return replace(finding, witness=found)


def _fingerprint(rule: SourceRule, change: SourceChange) -> str:
    parts = [rule.id, change.name, change.before or "", change.after or ""]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _cut(text: str | None) -> str:
    text = text or "nothing"
    return text if len(text) <= 120 else f"{text[:117]}..."


_WHOLE = frozenset({Place.OPERATION, Place.OPERATION_PATH, Place.OPERATION_ID})


class _Causes:
    """The findings on the wire by where in the documents they stand."""

    def __init__(self, wire: Verdict) -> None:
        self._old: dict[tuple[str, str], list[str]] = {}
        self._new: dict[tuple[str, str], list[str]] = {}
        self._operations: dict[str, list[str]] = {}
        for finding in wire.findings:
            if finding.plane != "wire" or not isinstance(finding.change, Change):
                continue
            change = finding.change
            _file(self._old, change.old_origin, finding.fingerprint)
            _file(self._new, change.new_origin, finding.fingerprint)
            if change.place in _WHOLE:
                for key in change.operations:
                    self._operations.setdefault(key, []).append(finding.fingerprint)

    def of(self, change: SourceChange) -> tuple[str, ...]:
        """Return the fingerprints of the findings that a change comes from."""
        if change.kind in ("method", "group"):
            found = (
                item
                for key in change.operations
                for item in self._operations.get(key, ())
            )
            return tuple(dict.fromkeys(found))
        if change.kind in ("client", "overload") or change.facet == "awaited":
            return ()
        # What is gone stands in the old document only, what came in the new one only.
        places: list[tuple[dict[tuple[str, str], list[str]], Origin]] = []
        if change.before is not None:
            places.append((self._old, change.old_origin))
        if change.after is not None:
            places.append((self._new, change.new_origin))
        fingerprints = (
            item
            for table, origin in places
            for item in table.get((origin.file, origin.pointer), ())
        )
        return tuple(dict.fromkeys(fingerprints))


def _file(
    table: dict[tuple[str, str], list[str]], origin: Origin, fingerprint: str
) -> None:
    for pointer in _owners(origin.pointer):
        table.setdefault((origin.file, pointer), []).append(fingerprint)


def _owners(pointer: str) -> Iterator[str]:
    """Yield the pointer, and what it stands in up to the member or definition."""
    yield pointer
    tokens = pointer.split("/")
    for end in range(len(tokens) - 1, 1, -1):
        is_named = tokens[end - 1] in ("properties", "parameters", "schemas")
        if is_named and end + 1 < len(tokens):
            yield "/".join(tokens[: end + 1])
            return

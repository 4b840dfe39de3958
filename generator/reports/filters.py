"""A report of a part of what was found."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.reports.acknowledge import recounted
from generator.reports.model import (
    LEVELS,
    Endpoint,
    Entry,
    LevelName,
    PairedOperation,
    PlaneName,
    Report,
)

__all__ = ["only_levels", "only_operations", "only_planes", "without_excerpts"]


def only_levels(report: Report, mildest: LevelName) -> Report:
    """Return the findings of a level, and of those that are worse.

    The counts and the verdict stay those of all: this only shortens the list.
    """
    wanted = LEVELS[: LEVELS.index(mildest) + 1]
    return _kept(report, (item for item in report.findings if item.level in wanted))


def only_planes(report: Report, planes: Collection[PlaneName]) -> Report:
    """Return the findings on some planes, counted anew."""
    return recounted(
        _kept(report, (item for item in report.findings if item.plane in planes))
    )


def only_operations(report: Report, patterns: Iterable[str]) -> Report:
    """Return the findings of the operations that a glob matches, counted anew.

    A glob is held against operationId and against `METHOD /path`, of both versions.
    """
    globs = [pattern.replace("[", "[[]") for pattern in patterns]
    pairs = tuple(
        pair
        for pair in report.operations
        if any(fnmatchcase(name, glob) for name in _names(pair) for glob in globs)
    )
    keys = {pair.key for pair in pairs}
    kept = _kept(
        report, (item for item in report.findings if keys.intersection(item.operations))
    )
    # A shared schema is used by others too, and they are named beside it.
    keys = keys.union(*(item.operations for item in kept.findings))
    return recounted(
        replace(kept, operations=tuple(p for p in kept.operations if p.key in keys))
    )


def without_excerpts(report: Report, levels: Collection[LevelName]) -> Report:
    """Return the report without lines of the documents where findings are mild."""
    return replace(
        report,
        findings=tuple(
            (
                replace(
                    item,
                    old=replace(item.old, excerpt=None),
                    new=replace(item.new, excerpt=None),
                )
                if item.level in levels
                else item
            )
            for item in report.findings
        ),
        operations=tuple(map(_bare, report.operations)),
        notes=tuple(
            replace(item, location=replace(item.location, excerpt=None))
            for item in report.notes
        ),
    )


def _bare(pair: PairedOperation) -> PairedOperation:
    return replace(pair, old=_bare_endpoint(pair.old), new=_bare_endpoint(pair.new))


def _bare_endpoint(endpoint: Endpoint | None) -> Endpoint | None:
    if endpoint is None:
        return None
    return replace(endpoint, location=replace(endpoint.location, excerpt=None))


def _kept(report: Report, findings: Iterable[Entry]) -> Report:
    kept = tuple(findings)
    used = {item.rule for item in kept}
    return replace(
        report,
        findings=kept,
        rules=tuple(rule for rule in report.rules if rule.id in used),
        left_out=report.left_out + len(report.findings) - len(kept),
    )


def _names(pair: PairedOperation) -> set[str]:
    found = {pair.key}
    for endpoint in (pair.old, pair.new):
        if endpoint is not None:
            found |= {endpoint.key, f"{endpoint.method} {endpoint.path}"}
    return found

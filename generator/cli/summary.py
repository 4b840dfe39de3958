"""A run's result as one line for people, and as JSON for machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from generator.diagnostics import Diagnostic
from generator.result import ApiResult, RunResult

__all__ = ["as_json", "diagnostic_json", "summary_lines"]

_MOST_REASONS = 3


def summary_lines(result: RunResult, *, seconds: float, check: bool) -> list[str]:
    """Return a line for each API; below more than one, a line for all of them."""
    lines = [f"{api.name}: {_describe(api, check)}" for api in result.apis]
    if len(result.apis) > 1:
        files = sum(p.total for api in result.apis for p in api.projects)
        lines.append(f"{_count(len(result.apis), 'API')}, {_count(files, 'file')}")
    trouble = _trouble(result.diagnostics)
    if not lines:
        lines.append("nothing to do" if not trouble else "nothing was done")
    if trouble:
        lines[-1] += f"; {trouble}"
    lines[-1] += f" in {seconds:.1f} s"
    return lines


def as_json(result: RunResult, *, seconds: float) -> dict[str, Any]:  # Any: JSON
    """Return the whole result as JSON."""
    return {
        "ok": not result.has_errors and not result.has_drift,
        "seconds": round(seconds, 3),
        "apis": [
            {
                "name": api.name,
                "generated": api.is_complete,
                "versions": [asdict(version) for version in api.versions],
                "projects": [
                    {
                        "folder": project.folder,
                        "files": project.total,
                        "written": project.written,
                        "removed": project.removed,
                        "drift": [
                            {"path": item.path, "kind": item.kind}
                            for item in project.drift
                        ],
                    }
                    for project in api.projects
                ],
            }
            for api in result.apis
        ],
        "diagnostics": [diagnostic_json(item) for item in result.diagnostics],
    }


def diagnostic_json(diagnostic: Diagnostic) -> dict[str, Any]:  # Any: JSON
    """Return a diagnostic as JSON."""
    origin = diagnostic.origin
    return {
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": origin.file,
        "line": origin.line,
        "column": origin.column,
        "pointer": origin.pointer,
        "help": diagnostic.help,
        "related": [
            {
                "message": related.message,
                "file": related.origin.file,
                "line": related.origin.line,
                "column": related.origin.column,
                "pointer": related.origin.pointer,
            }
            for related in diagnostic.related
        ],
    }


def _describe(api: ApiResult, check: bool) -> str:
    operations = sum(version.operations for version in api.versions)
    generated = sum(version.generated for version in api.versions)
    skipped = sum(len(version.skipped) for version in api.versions)
    parts = [
        _count(len(api.versions), "version"),
        _count(operations, "operation"),
    ]
    if not api.is_complete:
        return ", ".join([*parts, "not generated"])
    parts += [f"{generated} generated", f"{skipped} skipped{_reasons(api)}"]
    if api.projects:
        total = sum(project.total for project in api.projects)
        parts.append(f"{_count(total, 'file')} ({_done(api, check)})")
    return ", ".join(parts)


def _reasons(api: ApiResult) -> str:
    """Return why operations are left out, the most frequent reasons first."""
    counts = Counter(item.reason for each in api.versions for item in each.skipped)
    shown = [
        f"{count} x {_one_line(reason)}"
        for reason, count in counts.most_common(_MOST_REASONS)
    ]
    if len(counts) > _MOST_REASONS:
        shown.append("...")
    return f" ({'; '.join(shown)})" if shown else ""


def _one_line(text: str) -> str:
    """Return a reason as it fits into a line."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def _done(api: ApiResult, check: bool) -> str:
    if check:
        drift = sum(len(project.drift) for project in api.projects)
        return f"{drift} {'differs' if drift == 1 else 'differ'}"
    written = sum(len(project.written) for project in api.projects)
    removed = sum(len(project.removed) for project in api.projects)
    return f"{written} written" + (f", {removed} removed" if removed else "")


def _trouble(diagnostics: Iterable[Diagnostic]) -> str:
    severities = [item.severity for item in diagnostics]
    counts = [
        _count(number, name)
        for name in ("error", "warning")
        if (number := sum(severity == name for severity in severities))
    ]
    return ", ".join(counts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"

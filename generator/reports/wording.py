"""Words and groups that formats for people share."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.model import JsonValue
from generator.reports.model import (
    LEVELS,
    Counts,
    Entry,
    LevelName,
    Location,
    PairedOperation,
    Report,
    Side,
    WitnessText,
)
from generator.values import dataclass

__all__ = [
    "Group",
    "count",
    "counts_text",
    "grouped",
    "of_level",
    "operation_title",
    "place_text",
    "repository_path",
    "shown_place",
    "shown_value",
    "side_text",
    "verdict_text",
    "witness_text",
]

_LONGEST = 200
_MODELS = "models."
_SAME = "No difference"
_VERDICTS: dict[LevelName, str] = {
    "breaking": "Breaking",
    "risky": "Risky",
    "safe": "Safe",
    "docs": "Safe",
}
_PROFILES = {
    "same-version": "same api-version",
    "new-preview": "new preview",
    "new-release": "new release",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Findings about one thing, in their order."""

    title: str
    about: str
    """What of the API the thing concerns, in words; empty for an operation."""
    findings: tuple[Entry, ...]


def grouped(report: Report, findings: Iterable[Entry]) -> tuple[Group, ...]:
    """Return findings by what they are about, in the order of the first of each."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in findings:
        groups.setdefault((entry.subject.kind, _thing(entry)), []).append(entry)
    by_key = {item.key: item for item in report.operations}
    return tuple(
        Group(
            title=name or "the whole API",
            about=_about(kind, found, by_key),
            findings=tuple(found),
        )
        for (kind, name), found in groups.items()
    )


def _thing(entry: Entry) -> str:
    """Return the thing whose findings stand together: of Python, a call or a model."""
    name = entry.subject.name
    if entry.subject.kind != "python":
        return name
    if name.startswith(_MODELS):
        return ".".join(name.split(".")[:2])
    return name.partition("(")[0]


def _about(
    kind: str, findings: Iterable[Entry], operations: dict[str, PairedOperation]
) -> str:
    if kind not in ("schema", "python"):
        return ""
    keys = dict.fromkeys(key for entry in findings for key in entry.operations)
    titles = list(
        dict.fromkeys(
            operation_title(operations[key]) if key in operations else key
            for key in keys
        )
    )
    if not titles:
        return "used by no operation" if kind == "schema" else ""
    if len(titles) > 2:
        return f"used by {len(titles)} operations, such as {titles[0]}"
    return f"used by {' and '.join(titles)}"


def operation_title(operation: PairedOperation) -> str:
    """Return an operation as `METHOD /path`, the new one's where there are two."""
    endpoint = operation.new or operation.old
    return operation.key if endpoint is None else f"{endpoint.method} {endpoint.path}"


def of_level(findings: Iterable[Entry], level: LevelName) -> tuple[Entry, ...]:
    """Return the findings of a level that are not acknowledged."""
    return tuple(
        item for item in findings if item.level == level and item.acknowledged is None
    )


def verdict_text(report: Report) -> str:
    """Return the verdict in one line: the worst, how much of it, and the bump.

    What is acknowledged suggests no bump when nothing else is left.
    """
    bump = ""
    if report.counts.total == 0:
        parts = [_SAME]
    elif report.level is None:
        number = count(report.counts.acknowledged, "finding")
        parts = [f"Everything is acknowledged: {number}"]
    else:
        parts = [f"{_VERDICTS[report.level]}: {counts_text(report.counts)}"]
        bump = f", {report.bump} bump suggested"
    parts.append(_PROFILES[report.profile] + bump)
    failed = sum(item.severity == "error" for item in report.problems)
    if failed:
        parts.append(f"{count(failed, 'acknowledgement')} at fault")
    return "; ".join(parts)


def counts_text(counts: Counts) -> str:
    """Return counts in words, the levels that have none left out."""
    parts = [
        f"{number} {level}" for level in LEVELS if (number := getattr(counts, level))
    ]
    if counts.acknowledged:
        parts.append(f"{counts.acknowledged} acknowledged")
    return ", ".join(parts) or "nothing"


def count(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def side_text(side: Side) -> str:
    """Return what a side is called: its target, and its version if that says more."""
    version = side.version
    return side.target if version in side.target else f"{side.target} ({version})"


def place_text(location: Location) -> str:
    """Return a place as `file:line:column`."""
    if not location.line:
        return location.file
    return f"{location.file}:{location.line}:{location.column}"


def shown_place(entry: Entry) -> str:
    """Return where to look: in the new document, or in the old one for what is gone."""
    if entry.edit == "removed":
        return f"{place_text(entry.old)} (old)"
    return place_text(entry.new)


def repository_path(location: Location, side: Side) -> str:
    """Return the path of a place without the revision that it was read at."""
    return location.file.removeprefix(f"{side.revision}:" if side.revision else "")


def shown_value(value: JsonValue) -> str:
    """Return a value on one line, long ones cut; a string without quotes."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def witness_text(witness: WitnessText) -> str:
    """Return evidence on one line: of a snippet, the statement that it ends with."""
    text = witness.text
    if witness.kind == "snippet":
        text = text.rstrip().rpartition("\n")[2].strip()
    return shown_value(text)

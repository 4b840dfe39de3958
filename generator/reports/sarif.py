"""A report as SARIF 2.1.0, which code scanning services read."""

from __future__ import annotations

import json
from urllib.parse import quote

from generator.model import JsonValue
from generator.reports.model import (
    Entry,
    LevelName,
    Location,
    Note,
    Problem,
    Report,
    Side,
)
from generator.reports.wording import repository_path

__all__ = ["render"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# What GitHub takes of one run; the worst come first.
_MOST_RESULTS = 25_000
_LEVELS: dict[LevelName, str] = {
    "breaking": "error",
    "risky": "warning",
    "safe": "note",
    "docs": "note",
}

_Object = dict[str, JsonValue]


def render(report: Report) -> str:
    """Return the report as the text of a SARIF log with one run."""
    ids: dict[str, int] = {}
    for id_ in (
        *(item.id for item in report.rules),
        *(item.rule for item in report.findings),
        *(item.code for item in report.problems),
    ):
        ids.setdefault(id_, len(ids))
    results: list[JsonValue] = [
        *(_problem(item, ids) for item in report.problems),
        *(_result(item, report, ids) for item in report.findings),
    ]
    notes: list[JsonValue] = [_note(item, report) for item in report.notes]
    if len(results) > _MOST_RESULTS:
        left = len(results) - _MOST_RESULTS
        notes.append(
            {"level": "warning", "message": {"text": f"{left} results were left out"}}
        )
    log: _Object = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": report.tool.name,
                        "version": report.tool.version,
                        "rules": _rules(report, list(ids)),
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": True,
                        "toolExecutionNotifications": notes,
                    }
                ],
                "results": results[:_MOST_RESULTS],
                "properties": {
                    "oldVersion": report.old.version,
                    "newVersion": report.new.version,
                    "bump": report.bump,
                },
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rules(report: Report, ids: list[str]) -> list[JsonValue]:
    known = {item.id: item for item in report.rules}
    rules: list[JsonValue] = []
    for id_ in ids:
        rule = known.get(id_)
        described: _Object = {"id": id_}
        if rule is not None:
            described |= {
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.why},
                "help": {"text": rule.do},
            }
        rules.append(described)
    return rules


def _result(entry: Entry, report: Report, ids: dict[str, int]) -> JsonValue:
    text = f"{entry.message}. {entry.reason}." + (
        f" {entry.hint}" if entry.hint else ""
    )
    result: _Object = {
        "ruleId": entry.rule,
        "ruleIndex": ids[entry.rule],
        "level": _LEVELS[entry.level],
        "message": {"text": text},
        "locations": [_location(entry.new, report.new)],
        "relatedLocations": [
            {
                **_location(entry.old, report.old),
                "message": {"text": f"before, in {report.old.version}"},
            }
        ],
        "partialFingerprints": {"apistrata/v1": entry.fingerprint},
        "properties": {
            "plane": entry.plane,
            "level": entry.level,
            "directions": list(entry.directions),
            "operations": list(entry.operations),
        },
    }
    mark = entry.acknowledged
    if mark is not None:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": mark.reason}
        ]
    return result


def _problem(problem: Problem, ids: dict[str, int]) -> JsonValue:
    help = f" {problem.help}" if problem.help else ""
    return {
        "ruleId": problem.code,
        "ruleIndex": ids[problem.code],
        "level": problem.severity,
        "message": {"text": f"{problem.message}.{help}"},
        "locations": [_location(problem.location, None)],
    }


def _note(note: Note, report: Report) -> JsonValue:
    side = report.old if note.side == "old" else report.new
    return {
        "level": note.severity,
        "message": {"text": note.message},
        "descriptor": {"id": note.code},
        "locations": [_location(note.location, side)],
    }


def _location(location: Location, side: Side | None) -> _Object:
    path = location.file if side is None else repository_path(location, side)
    physical: _Object = {"artifactLocation": {"uri": _uri(path)}}
    if location.line:
        physical["region"] = {
            "startLine": location.line,
            "startColumn": max(location.column, 1),
        }
    found: _Object = {"physicalLocation": physical}
    if location.pointer:
        found["logicalLocations"] = [{"fullyQualifiedName": f"#{location.pointer}"}]
    return found


def _uri(path: str) -> str:
    # A colon in the first segment would make a scheme of what stands before it.
    uri = quote(path, safe="/")
    return f"file://{uri}" if path.startswith("/") else uri

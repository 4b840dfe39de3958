"""Findings that do not count: acknowledged by somebody, or in a baseline."""

# A finding is recognised by its fingerprint, which holds no prose and no line number.
# An acknowledgement that nothing answers to any more, or whose time is over, is a fault
# of its own: or lists of excuses would outlive what they excuse.

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from fnmatch import fnmatchcase

from generator.diff import RULES_BY_ID
from generator.manifest import Acknowledgement
from generator.model import JsonValue
from generator.reports.build import located
from generator.reports.model import (
    Acknowledged,
    Entry,
    Problem,
    Report,
    counted,
    summarised,
)

__all__ = [
    "BaselineError",
    "acknowledge",
    "read_baseline",
    "recounted",
    "subject_of",
    "with_baseline",
    "write_baseline",
]

_BASELINE_FORMAT = 1

# The rule that no table has: what the manifest notes on behaviour.
_NOTE_RULE = "behaviour-note"


class BaselineError(ValueError):
    """The file is no baseline; the message says why."""


def acknowledge(
    report: Report, acknowledgements: Iterable[Acknowledgement], *, today: date
) -> Report:
    """Return the report with what is acknowledged marked, and faults of the list."""
    findings = list(report.findings)
    problems = list(report.problems)
    for item in acknowledgements:
        if not item.applies_to(report.old.version, report.new.version):
            continue
        hits = [i for i, entry in enumerate(findings) if _matches(item, entry)]
        if not hits:
            what, help = _why_stale(item, findings)
            problems.append(_problem(item, "ack-stale", what, help))
        elif item.expires < today:
            problems.append(
                _problem(
                    item,
                    "ack-expired",
                    f"it expired on {item.expires}",
                    "mend what it excuses, or set another day",
                )
            )
        else:
            mark = Acknowledged(
                by="acknowledgement",
                reason=item.reason,
                owner=item.owner,
                expires=item.expires.isoformat(),
            )
            for i in hits:
                findings[i] = replace(findings[i], acknowledged=mark)
    return recounted(
        replace(report, findings=tuple(findings), problems=tuple(problems))
    )


def with_baseline(report: Report, fingerprints: Iterable[str]) -> Report:
    """Return the report in which what the baseline has does not count."""
    known = set(fingerprints)
    mark = Acknowledged(by="baseline", reason="it was there before")
    findings = (
        (
            replace(entry, acknowledged=mark)
            if entry.fingerprint in known and entry.acknowledged is None
            else entry
        )
        for entry in report.findings
    )
    return recounted(replace(report, findings=tuple(findings)))


def write_baseline(report: Report) -> str:
    """Return the text of a baseline: what is found now and not acknowledged."""
    found = {
        entry.fingerprint: f"{entry.rule}: {entry.message}"
        for entry in report.findings
        if entry.acknowledged is None or entry.acknowledged.by == "baseline"
    }
    value = {"format": _BASELINE_FORMAT, "findings": dict(sorted(found.items()))}
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def read_baseline(text: str) -> tuple[str, ...]:
    """Return the fingerprints of a baseline; raises BaselineError."""
    try:
        value: JsonValue = json.loads(text)
    except ValueError as error:
        raise BaselineError(f"it is no JSON: {error}") from None
    if not isinstance(value, dict) or value.get("format") != _BASELINE_FORMAT:
        raise BaselineError(f'it has no "format": {_BASELINE_FORMAT}')
    findings = value.get("findings")
    if not isinstance(findings, dict):
        raise BaselineError('its "findings" are no mapping')
    return tuple(findings)


def recounted(report: Report) -> Report:
    """Return the report with its counts and its level made from its findings."""
    counts = counted(report.findings)
    mine: dict[str, list[Entry]] = {}
    for entry in report.findings:
        for key in entry.operations:
            mine.setdefault(key, []).append(entry)
    return replace(
        report,
        level=counts.worst,
        counts=counts,
        planes=summarised(report.findings),
        operations=tuple(
            replace(item, counts=counted(mine.get(item.key, ())))
            for item in report.operations
        ),
    )


def subject_of(entry: Entry) -> str:
    """Return what a finding is about, as acknowledgements name it."""
    subject = entry.subject
    return ".".join([*filter(None, [subject.name]), *subject.path])


def _matches(item: Acknowledgement, entry: Entry) -> bool:
    if item.fingerprint is not None and item.fingerprint != entry.fingerprint:
        return False
    if item.rule is not None and item.rule != entry.rule:
        return False
    # Brackets are items of arrays here, and no set of characters.
    pattern = item.subject.replace("[", "[[]")
    names: Sequence[str] = (subject_of(entry), entry.subject.name)
    return any(fnmatchcase(name, pattern) for name in names)


def _why_stale(item: Acknowledgement, findings: Sequence[Entry]) -> tuple[str, str]:
    """Return what is wrong with an entry that nothing answers to, and what to do."""
    known = {*RULES_BY_ID, _NOTE_RULE, *(entry.rule for entry in findings)}
    if item.rule is None or item.rule in known:
        return "there is no such finding", "delete it"
    close = difflib.get_close_matches(item.rule, sorted(known), n=1)
    help = f'did you mean "{close[0]}"?' if close else "apistrata explain lists them"
    return "there is no such rule", help


def _problem(item: Acknowledgement, code: str, what: str, help: str) -> Problem:
    named = item.fingerprint or item.rule or ""
    about = "" if item.subject == "*" else f' about "{item.subject}"'
    return Problem(
        code=code,
        severity="error",
        message=f'"{named}"{about} is acknowledged by {item.owner}, and {what}',
        help=help,
        location=located(item.origin),
    )

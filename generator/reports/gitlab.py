"""A report as GitLab's code quality JSON."""

from __future__ import annotations

import json
from collections import Counter

from generator.model import JsonValue
from generator.reports.model import LevelName, Report
from generator.reports.wording import repository_path

__all__ = ["render"]

_SEVERITIES: dict[LevelName, str] = {
    "breaking": "critical",
    "risky": "minor",
    "safe": "info",
    "docs": "info",
}


def render(report: Report) -> str:
    """Return what does not pass unseen; what is acknowledged is left out."""
    seen: Counter[str] = Counter()
    found: list[JsonValue] = [
        {
            "description": problem.message,
            "check_name": problem.code,
            "fingerprint": f"{problem.code}-{index}",
            "severity": "critical" if problem.severity == "error" else "minor",
            "location": {
                "path": problem.location.file,
                "lines": {"begin": max(problem.location.line, 1)},
            },
        }
        for index, problem in enumerate(report.problems)
    ]
    for entry in report.findings:
        if entry.acknowledged is not None:
            continue
        seen[entry.fingerprint] += 1
        again = seen[entry.fingerprint]
        found.append(
            {
                "description": f"{entry.level} ({entry.plane}): {entry.message}",
                "check_name": entry.rule,
                # Widgets keep one finding of a fingerprint.
                "fingerprint": entry.fingerprint + (f"-{again}" if again > 1 else ""),
                "severity": _SEVERITIES[entry.level],
                "location": {
                    "path": repository_path(entry.new, report.new),
                    "lines": {"begin": max(entry.new.line, 1)},
                },
            }
        )
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"

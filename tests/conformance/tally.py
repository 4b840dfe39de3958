"""Scenarios tried, passed and excused, and a line for each that missed."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Tally"]


@dataclass(slots=True, kw_only=True)
class Tally:
    """Counts verdicts; `excuses` are reasons by scenario."""

    excuses: Mapping[str, str]
    passed: dict[str, int] = field(default_factory=dict)
    excused: dict[str, str] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)
    tried: dict[str, int] = field(default_factory=dict)

    def note(self, group: str, scenario: str, problem: str) -> None:
        """Take note of a verdict; no problem is a pass."""
        self.tried[group] = self.tried.get(group, 0) + 1
        if not problem:
            self.passed[group] = self.passed.get(group, 0) + 1
            return
        if scenario in self.excuses:
            self.excused[scenario] = self.excuses[scenario]
            return
        self.missed.append(scenario)
        print(f"miss {group} {scenario}: {problem}", flush=True)

    def excuse(self, group: str, scenario: str, reason: str) -> None:
        """Take note of a scenario that nobody could try."""
        self.tried[group] = self.tried.get(group, 0) + 1
        self.excused[scenario] = reason

    def close(self) -> int:
        """Print the figures; return the exit code."""
        for scenario, reason in sorted(self.excused.items()):
            print(f"excused {scenario}: {reason}")
        for group in self.tried:
            print(f"{group}: {self.passed.get(group, 0)} of {self.tried[group]} passed")
        tried, passed = sum(self.tried.values()), sum(self.passed.values())
        print(
            f"{tried} tried, {passed} passed, {len(self.excused)} excused, "
            f"{len(self.missed)} missed"
        )
        sys.stdout.flush()
        return 1 if self.missed else 0

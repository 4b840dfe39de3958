"""What came of scenarios, where excuses go by pattern and runs have other figures."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Outcomes"]


@dataclass(slots=True, kw_only=True)
class Outcomes:
    """Scenarios tried, passed, excused and missed.

    `excuses` maps a regular expression that the whole name of a scenario has to match
    to the reason why it may miss.
    """

    title: str
    excuses: Mapping[str, str] = field(default_factory=dict)
    passed: int = 0
    excused: list[tuple[str, str]] = field(default_factory=list)
    misses: list[tuple[str, str]] = field(default_factory=list)
    figures: Counter[str] = field(default_factory=Counter)
    """What else is worth a number."""

    def note(self, name: str, problem: str = "") -> None:
        """Note what came of a scenario; no problem is a pass."""
        if not problem:
            self.passed += 1
            return
        for pattern in self.excuses:
            if re.fullmatch(pattern, name):
                self.excuse(name, self.excuses[pattern])
                return
        self.misses.append((name, " ".join(problem.split())[:400]))

    def excuse(self, name: str, reason: str) -> None:
        """Note a scenario that misses for a reason that is not the client's."""
        self.excused.append((name, reason))

    @property
    def tried(self) -> int:
        """How many scenarios there were."""
        return self.passed + len(self.excused) + len(self.misses)

    def told(self) -> int:
        """Print it all; return the exit status. To have tried nothing is a miss."""
        for name, problem in self.misses:
            print(f"MISS {name}: {problem}")
        reasons: dict[str, list[str]] = {}
        for name, reason in self.excused:
            reasons.setdefault(reason, []).append(name)
        for reason, names in reasons.items():
            print(f"excused {len(names)} ({reason}), the first of them {names[0]}")
        for name, count in self.figures.items():
            print(f"{name}: {count}")
        print(
            f"{self.title}: {self.tried} tried, {self.passed} passed, "
            f"{len(self.excused)} excused, {len(self.misses)} missed"
        )
        sys.stdout.flush()
        return 1 if self.misses or not self.tried else 0

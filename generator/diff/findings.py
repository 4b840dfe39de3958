"""Findings: changes judged, with everything that a report prints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal, TypeAlias

from generator.diff.changes import Change, Direction
from generator.origin import Origin

__all__ = ["Bump", "Finding", "Level", "Profile", "Verdict"]

Profile: TypeAlias = Literal["same-version", "new-preview", "new-release"]
"""What the new document claims to be, next to the old one."""

Bump: TypeAlias = Literal["none", "patch", "minor", "major"]
"""The version bump of a package that follows the wire (semver 2.0)."""


class Level(IntEnum):
    """How much a finding hurts; more is worse."""

    DOCS = 0
    SAFE = 1
    RISKY = 2
    BREAKING = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One change as it concerns callers.

    `directions` are those in which the level is reached; a change that breaks what is
    received and is harmless for what is sent gives two findings. `message` is one
    sentence with before and after, `reason` tells how the level came about.
    `fingerprint` holds no prose and no line number, so it survives both.
    """

    rule: str
    level: Level
    directions: tuple[Direction, ...]
    message: str
    reason: str
    fingerprint: str
    change: Change

    @property
    def operations(self) -> tuple[str, ...]:
        """The keys of the operations that are affected in these directions."""
        return tuple(
            sorted(
                {
                    use.operation
                    for use in self.change.uses
                    if use.direction in self.directions
                }
            )
        )

    @property
    def old_origin(self) -> Origin:
        """Where the thing, or what held it, was written."""
        return self.change.old_origin

    @property
    def new_origin(self) -> Origin:
        """Where the thing, or what would hold it, is written now."""
        return self.change.new_origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Everything that two versions differ in, worst first, and what follows."""

    old_version: str
    new_version: str
    profile: Profile
    findings: tuple[Finding, ...]
    bump: Bump

    @property
    def level(self) -> Level | None:
        """The worst level, None where nothing differs."""
        return max((item.level for item in self.findings), default=None)

    def count(self, level: Level) -> int:
        """Return how many findings have this level."""
        return sum(item.level is level for item in self.findings)

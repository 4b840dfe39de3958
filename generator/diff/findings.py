"""Findings: changes judged, with everything that a report prints."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Literal, TypeAlias

from generator.diff.changes import Change, Direction
from generator.diff.source import SourceChange
from generator.model import JsonValue
from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "PLANES",
    "BehaviourNote",
    "Bump",
    "Finding",
    "Level",
    "Plane",
    "Profile",
    "Verdict",
    "Witness",
]

Plane: TypeAlias = Literal["wire", "source", "behaviour"]
"""Who feels a finding: whoever exchanges bytes, whoever imports the package, whoever
relies on what happens with the same bytes (defaults, proofs, pages, retries)."""

PLANES: tuple[Plane, ...] = ("wire", "source", "behaviour")

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
class Witness:
    """Evidence that a checker has tried: what one side takes and the other refuses.

    `text` is JSON for a payload, a request line for a request, Python for a snippet;
    `where` says which part of which operation, or which package, it was tried on.
    """

    kind: Literal["payload", "request", "snippet"]
    text: str
    valid_in: Literal["old", "new"]
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourNote:
    """What no document says: a difference that somebody noted, with its source.

    `operations` are keys of the new version (`POST /path`), none for the whole API.
    """

    text: str
    cite: str
    operations: tuple[str, ...]
    old_origin: Origin
    new_origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One change as it concerns callers.

    `directions` are those in which the level is reached; a change that breaks what is
    received and is harmless for what is sent gives two findings. `message` is one
    sentence with before and after, `reason` tells how the level came about.
    `fingerprint` holds no prose and no line number, so it survives both. `causes` are
    the fingerprints of the findings on the wire that a finding on another plane comes
    from. `hint` says how to mend a caller. A breaking finding has a `witness`, or says
    in `no_witness` why it has none.
    """

    rule: str
    level: Level
    directions: tuple[Direction, ...]
    message: str
    reason: str
    fingerprint: str
    change: Change | SourceChange | BehaviourNote
    plane: Plane = "wire"
    causes: tuple[str, ...] = ()
    hint: str = ""
    witness: Witness | None = None
    no_witness: str = ""

    @property
    def operations(self) -> tuple[str, ...]:
        """The keys of the operations that are affected in these directions."""
        if not isinstance(self.change, Change):
            return self.change.operations
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
    def document_change(self) -> Change:
        """The change of the documents that was judged.

        Raises TypeError for a finding on Python source and for a noted behaviour.
        """
        if not isinstance(self.change, Change):
            raise TypeError(f"{self.rule} does not judge a change of the documents")
        return self.change

    @property
    def before(self) -> JsonValue:
        """What stood there, None where nothing did."""
        return None if isinstance(self.change, BehaviourNote) else self.change.before

    @property
    def after(self) -> JsonValue:
        """What stands there now, None where nothing does."""
        return None if isinstance(self.change, BehaviourNote) else self.change.after

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
        return self.level_on(None)

    def level_on(self, plane: Plane | None) -> Level | None:
        """Return the worst level on a plane (None: on all), None without findings."""
        return max((item.level for item in self._on(plane)), default=None)

    def count(self, level: Level, plane: Plane | None = None) -> int:
        """Return how many findings have this level, on one plane or on all."""
        return sum(item.level is level for item in self._on(plane))

    def _on(self, plane: Plane | None) -> Iterable[Finding]:
        return (item for item in self.findings if plane in (None, item.plane))

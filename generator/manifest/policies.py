"""What people say about versions: accepted changes, noted behaviour, retirements."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "NO_POLICIES",
    "AcknowledgedDiagnostic",
    "Acknowledgement",
    "BehaviourEntry",
    "NotedLevel",
    "Policies",
    "Retirement",
]

NotedLevel: TypeAlias = Literal["breaking", "risky", "safe", "docs"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """Findings that somebody answers for, until a day.

    They are named by `fingerprint`, or by `rule` with a glob over what they are about.
    Without `from_version` and `to_version` it is meant for whatever is compared.
    """

    fingerprint: str | None = None
    rule: str | None = None
    subject: str = "*"
    reason: str
    owner: str
    expires: date
    from_version: str | None = None
    to_version: str | None = None
    origin: Origin

    def applies_to(self, old: str, new: str) -> bool:
        """Whether it is meant for the comparison of these versions."""
        return self.from_version in (None, old) and self.to_version in (None, new)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgedDiagnostic:
    """Warnings about specifications that somebody has looked at; globs throughout."""

    code: str
    file: str = "*"
    pointer: str = "*"
    reason: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourEntry:
    """A difference in behaviour between two versions that no document shows.

    `operation_origins` are the places of `operations`, where they are known.
    """

    text: str
    cite: str
    from_version: str
    to_version: str
    operations: tuple[str, ...] = ()
    operation_origins: tuple[Origin, ...] = ()
    level: NotedLevel = "risky"
    origin: Origin

    def origin_of(self, operation: str) -> Origin:
        """Return the place where one of the operations is named."""
        places = dict(zip(self.operations, self.operation_origins, strict=False))
        return places.get(operation, self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retirement:
    """The day from which a server no longer answers for an api-version."""

    version: str
    day: date
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """Everything that the manifest says about the versions of one API."""

    acknowledgements: tuple[Acknowledgement, ...] = ()
    acknowledged_diagnostics: tuple[AcknowledgedDiagnostic, ...] = ()
    behaviour: tuple[BehaviourEntry, ...] = ()
    retirements: tuple[Retirement, ...] = ()
    warn_days: int = 90


NO_POLICIES = Policies()

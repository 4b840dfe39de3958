"""One report of a comparison: the values that every format prints.

A report is plain text and numbers throughout: whoever prints it needs neither the
models nor the documents. `schema.json` says the same for what `json` writes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from generator.model import JsonValue
from generator.values import dataclass

__all__ = [
    "FORMAT_VERSION",
    "LEVELS",
    "PLANES",
    "Acknowledged",
    "Counts",
    "EditName",
    "Endpoint",
    "Entry",
    "Excerpt",
    "LevelName",
    "Location",
    "Note",
    "PairedOperation",
    "PlaneName",
    "PlaneSummary",
    "Problem",
    "RenamedSchema",
    "Report",
    "RuleText",
    "Side",
    "Subject",
    "Tool",
    "WitnessText",
    "counted",
    "summarised",
]

FORMAT_VERSION: Literal[1] = 1
"""The version of the report's shape; fields may be added without a new one."""

LevelName: TypeAlias = Literal["breaking", "risky", "safe", "docs"]
PlaneName: TypeAlias = Literal["wire", "source", "behaviour"]

EditName: TypeAlias = Literal[
    "added",
    "removed",
    "changed",
    "raised",
    "lowered",
    "set",
    "unset",
    "renamed",
    "moved",
    "reordered",
    "noted",
]

LEVELS: tuple[LevelName, ...] = ("breaking", "risky", "safe", "docs")
"""The levels, worst first."""

PLANES: tuple[PlaneName, ...] = ("wire", "source", "behaviour")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """Who made the report."""

    name: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two versions.

    `target` is what was asked for on the command line; `revision` is the one of git
    that it was read at. Its files are shown as `revision:path`.
    """

    target: str
    revision: str | None
    version: str
    title: str
    documents: tuple[str, ...]
    dialects: tuple[str, ...]
    operations: int
    schemas: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Lines of a file, the first of which has the number `first`.

    `column` is where the place begins in its line as it is shown here: long lines are
    cut around it.
    """

    first: int
    column: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place in a document; `line` and `column` are 0 where it is the whole file."""

    file: str
    line: int
    column: int
    pointer: str
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a finding is about, for grouping.

    `name` is an operation (`POST /pets`), the name of a shared schema, a dotted Python
    name, or empty for the whole API. `path` leads from there to the place; `trail` is
    the same way in words, from the first operation that is affected.
    """

    kind: Literal["api", "operation", "schema", "python"]
    name: str
    path: tuple[str, ...] = ()
    trail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessText:
    """Evidence that a checker has tried: what one side takes, the other refuses."""

    kind: Literal["payload", "request", "snippet"]
    text: str
    valid_in: Literal["old", "new"]
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """Why a finding does not count: somebody answers for it, or it is in a baseline."""

    by: Literal["acknowledgement", "baseline"]
    reason: str
    owner: str | None = None
    expires: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One finding.

    `edit` says what was done to the subject (`added`, `renamed`, ...), `noted` where
    nobody edited anything. `operations` are keys of `Report.operations`. `parts` says
    where in them it is felt: `request body`, `response 200`. `causes` are fingerprints
    of the findings on the wire that this one comes from.
    """

    rule: str
    title: str
    level: LevelName
    plane: PlaneName
    directions: tuple[Literal["request", "response"], ...]
    message: str
    reason: str
    why: str
    hint: str
    fingerprint: str
    causes: tuple[str, ...]
    subject: Subject
    edit: EditName
    operations: tuple[str, ...]
    parts: tuple[str, ...]
    before: JsonValue
    after: JsonValue
    old: Location
    new: Location
    confidence: float | None = None
    evidence: tuple[str, ...] = ()
    witness: WitnessText | None = None
    no_witness: str = ""
    acknowledged: Acknowledged | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An operation in one of the versions."""

    key: str
    operation_id: str | None
    method: str
    path: str
    summary: str
    is_deprecated: bool
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedOperation:
    """An operation of both versions, or of one.

    `key` is what findings call it: the new one's key, or the old one's where it is
    gone. `counts` are of the findings that name it.
    """

    key: str
    status: Literal["same", "changed", "moved", "added", "removed"]
    old: Endpoint | None
    new: Endpoint | None
    confidence: float
    evidence: tuple[str, ...]
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class RenamedSchema:
    """Two named definitions that stand for the same thing."""

    old: str
    new: str
    confidence: float
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many findings there are of each level; acknowledged ones count apart."""

    breaking: int = 0
    risky: int = 0
    safe: int = 0
    docs: int = 0
    acknowledged: int = 0

    @property
    def total(self) -> int:
        """All findings, acknowledged ones included."""
        return self.breaking + self.risky + self.safe + self.docs + self.acknowledged

    @property
    def worst(self) -> LevelName | None:
        """The worst level that is not acknowledged, None where nothing is left."""
        return next((level for level in LEVELS if getattr(self, level)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaneSummary:
    """The counts of one plane."""

    plane: PlaneName
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """A rule that a finding of the report has; `why` is its reason to exist."""

    id: str
    title: str
    why: str
    do: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was found while reading: something of a side could not be compared."""

    side: Literal["old", "new"]
    severity: Literal["error", "warning", "note"]
    code: str
    message: str
    location: Location
    help: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A fault of an acknowledgement, which fails the run: `ack-stale`, `ack-expired`.

    A `version-retires` is a warning and fails nothing.
    """

    code: str
    severity: Literal["error", "warning"]
    message: str
    help: str | None
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that two versions differ in, worst first.

    `level` is the worst that is not acknowledged. `left_out` is how many findings a
    filter has left out.
    """

    format: int = FORMAT_VERSION
    tool: Tool
    old: Side
    new: Side
    profile: Literal["same-version", "new-preview", "new-release"]
    bump: Literal["none", "patch", "minor", "major"]
    level: LevelName | None
    counts: Counts
    planes: tuple[PlaneSummary, ...]
    findings: tuple[Entry, ...]
    operations: tuple[PairedOperation, ...]
    renamed_schemas: tuple[RenamedSchema, ...]
    rules: tuple[RuleText, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()
    left_out: int = 0


def counted(findings: Iterable[Entry]) -> Counts:
    """Return how many findings there are of each level."""
    numbers = dict.fromkeys((*LEVELS, "acknowledged"), 0)
    for item in findings:
        numbers["acknowledged" if item.acknowledged else item.level] += 1
    return Counts(**numbers)


def summarised(findings: tuple[Entry, ...]) -> tuple[PlaneSummary, ...]:
    """Return the counts of every plane."""
    return tuple(
        PlaneSummary(
            plane=plane,
            counts=counted(item for item in findings if item.plane == plane),
        )
        for plane in PLANES
    )

"""What a run did: values that the command line prints and the cache remembers."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.values import dataclass

__all__ = [
    "ApiResult",
    "FileDrift",
    "ProjectResult",
    "RunResult",
    "SkippedOperation",
    "VersionResult",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedOperation:
    """An operation that was left out on purpose."""

    operation: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionResult:
    """How many operations the documents of a version have, and what became of them."""

    version: str
    documents: tuple[str, ...]
    operations: int
    generated: int
    skipped: tuple[SkippedOperation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDrift:
    """A file that is not as it should be; `diff` mends it."""

    path: str
    kind: str
    diff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectResult:
    """One project: how many files it has, and what became of them.

    `folder` is the path as the user would type it.
    """

    folder: str
    total: int
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    drift: tuple[FileDrift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiResult:
    """One API. `is_complete` is False where errors kept it from being generated."""

    name: str
    versions: tuple[VersionResult, ...] = ()
    projects: tuple[ProjectResult, ...] = ()
    is_complete: bool = True
    is_remembered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """The whole run. Origins in `diagnostics` are relative to `base`."""

    base: Path
    apis: tuple[ApiResult, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether some input could not be used."""
        return any(item.severity == "error" for item in self.diagnostics)

    @property
    def has_drift(self) -> bool:
        """Whether some file is not as it should be."""
        return any(project.drift for api in self.apis for project in api.projects)

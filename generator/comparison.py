"""Two api-versions read, compared and judged."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from generator.diagnostics import Diagnostic, Diagnostics
from generator.diff import ChangeSet, Finding, Verdict, compare, judge
from generator.diff.beyond import reader_of
from generator.diff.findings import Profile
from generator.diff.surface import sides_of, surface_changes
from generator.diff.surface_judge import judge_surface
from generator.diff.surface_sides import Sides
from generator.load import Source
from generator.model import Api, JsonValue
from generator.pipeline import VersionTask, read_version
from generator.python.surface import Surface, surface_of
from generator.values import dataclass

__all__ = [
    "Comparison",
    "ReadSide",
    "compare_sides",
    "compare_versions",
    "merge",
    "read_side",
]


@dataclass(frozen=True, kw_only=True)  # no slots: it remembers its surface
class ReadSide:
    """One version as it was read; `source` gives the text of a file by its path."""

    api: Api
    diagnostics: tuple[Diagnostic, ...]
    source: Callable[[str], Source | None]
    values: Mapping[str, JsonValue]
    read: tuple[tuple[str, str], ...]
    """Every file that was read, with its sha256."""
    seconds: float

    @cached_property
    def surface(self) -> Surface:
        """The Python of the package for it, planned when it is first asked for.

        A version stands in several pairs.
        """
        return surface_of(self.api)

    def line(self, file: str, number: int) -> str | None:
        """Return a line of a file that was read, None where there is none."""
        source = self.source(file)
        if source is None or not 1 <= number <= source.line_count:
            return None
        return source.line(number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two versions differ in, and how long it took to find out."""

    old: ReadSide
    new: ReadSide
    changes: ChangeSet
    verdict: Verdict
    surfaces: Sides
    """The Python of both sides, and what of it goes on as what."""
    compare_seconds: float

    @property
    def load_seconds(self) -> float:
        """How long both sides took to be read."""
        return self.old.seconds + self.new.seconds


def read_side(task: VersionTask, diagnostics: Diagnostics) -> ReadSide | None:
    """Return one version, None after an error diagnostic."""
    began = time.perf_counter()
    mine = Diagnostics()
    read = read_version(task, mine)
    diagnostics.extend(mine)
    if read.api is None:
        return None
    return ReadSide(
        api=read.api,
        diagnostics=tuple(mine),
        source=read.source,
        values=read.values,
        read=read.read,
        seconds=time.perf_counter() - began,
    )


def compare_versions(
    old: VersionTask,
    new: VersionTask,
    *,
    diagnostics: Diagnostics,
    profile: Profile | None = None,
    with_docs: bool = True,
    more: Iterable[Finding] = (),
) -> Comparison | None:
    """Return what differs between two versions; None after an error diagnostic."""
    one = read_side(old, diagnostics)
    other = read_side(new, diagnostics)
    if one is None or other is None:
        return None
    return compare_sides(one, other, profile=profile, with_docs=with_docs, more=more)


def compare_sides(
    old: ReadSide,
    new: ReadSide,
    *,
    profile: Profile | None = None,
    with_docs: bool = True,
    more: Iterable[Finding] = (),
) -> Comparison:
    """Return what differs between two versions that were read.

    `more` are findings of other planes that the models do not show: noted behaviour.
    """
    began = time.perf_counter()
    changes = compare(
        old.api,
        new.api,
        old_reader=reader_of(old.values),
        new_reader=reader_of(new.values),
        with_docs=with_docs,
    )
    wire = judge(changes, profile=profile)
    sides = sides_of(old.surface, new.surface, changes)
    source = judge_surface(surface_changes(sides), wire, sides=sides)
    verdict = merge(wire, (*source, *more))
    return Comparison(
        old=old,
        new=new,
        changes=changes,
        verdict=verdict,
        surfaces=sides,
        compare_seconds=time.perf_counter() - began,
    )


def merge(verdict: Verdict, findings: Iterable[Finding]) -> Verdict:
    """Return the verdict with the findings of other planes, worst first.

    The one place where findings on Python source and noted behaviour join those of the
    documents. The bump follows the wire alone.
    """
    added = tuple(findings)
    if not added:
        return verdict
    together = sorted((*verdict.findings, *added), key=lambda item: -item.level)
    return replace(verdict, findings=tuple(together))

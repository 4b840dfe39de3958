"""All versions of an API next to each other: read once, compared, and written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator import __version__
from generator.comparison import Comparison, ReadSide, compare_sides, read_side
from generator.diagnostics import Diagnostics
from generator.history import (
    Step,
    Timeline,
    since_of,
    snapshot_of,
    timeline_of,
)
from generator.manifest import ApiConfig
from generator.noted import noted_findings
from generator.pipeline import VersionTask
from generator.python import PackageOptions, Since, version_module
from generator.reports import PairReport, SideInput, build_report
from generator.reports.filters import without_excerpts
from generator.reports.model import LevelName, Tool
from generator.reports.project import report_files
from generator.targets import Target
from generator.values import dataclass

__all__ = ["Chronicle", "read_chronicle", "read_timeline"]

_MILD: tuple[LevelName, ...] = ("safe",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronicle:
    """Everything that comes of comparing the versions of an API, oldest first."""

    api: ApiConfig
    timeline: Timeline
    since: Mapping[str, Since]
    reports: tuple[PairReport, ...]
    """Those that the manifest asks for."""
    steps: tuple[PairReport, ...]
    """Those of all neighbours."""
    read: tuple[tuple[str, str], ...]
    """Every file that was read, with its sha256."""

    def files(self, options: PackageOptions) -> dict[str, bytes]:
        """Return what a project tells of its versions, by path: reports, changelog."""
        return report_files(
            self.timeline,
            self.steps,
            self.reports,
            api=self.api.name,
            title=options.title or self.timeline.title,
            modules={
                version: f"{options.package}.{version_module(version)}"
                for version in self.timeline.versions
            },
            formats=() if self.api.reports is None else self.api.reports.formats,
        )


def read_chronicle(api: ApiConfig, tasks: Sequence[VersionTask]) -> Chronicle | None:
    """Return what the versions of `api` differ in; `tasks` has one for each of them.

    None where a version cannot be read; what is wrong with it, generating it tells.
    """
    sides: list[ReadSide] = []
    for task in tasks:
        side = read_side(task, Diagnostics())
        if side is None:
            return None
        sides.append(side)
    reader = _Reader(api=api, tasks=tasks, sides=sides)
    neighbours = list(pairwise(range(len(sides))))
    compared = {pair: reader.compare(*pair) for pair in neighbours}
    timeline = _timeline(sides, list(compared.values()))
    numbers = {version.version: i for i, version in enumerate(api.versions)}
    wanted = () if api.reports is None else api.reports.pairs
    pairs = [(numbers[old], numbers[new]) for old, new in wanted]
    for pair in pairs:
        if pair not in compared:
            compared[pair] = reader.compare(*pair)
    return Chronicle(
        api=api,
        timeline=timeline,
        since={
            version.version: since_of(timeline, side.api.version)
            for version, side in zip(api.versions, sides, strict=True)
        },
        reports=tuple(reader.report(*pair, compared[pair]) for pair in pairs),
        steps=tuple(reader.report(*pair, compared[pair]) for pair in neighbours),
        read=tuple(pair for side in sides for pair in side.read),
    )


def read_timeline(
    tasks: Sequence[VersionTask], *, diagnostics: Diagnostics
) -> Timeline | None:
    """Return the threads through versions, oldest first; None after an error."""
    sides = [read_side(task, diagnostics) for task in tasks]
    known = [side for side in sides if side is not None]
    if len(known) < len(sides):
        return None
    return _timeline(known, [compare_sides(*pair) for pair in pairwise(known)])


def _timeline(sides: Sequence[ReadSide], steps: Sequence[Comparison]) -> Timeline:
    return timeline_of(
        [snapshot_of(side.api) for side in sides],
        [Step(changes=item.changes, verdict=item.verdict) for item in steps],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    api: ApiConfig
    tasks: Sequence[VersionTask]
    sides: Sequence[ReadSide]

    def compare(self, old: int, new: int) -> Comparison:
        one, other = self.sides[old], self.sides[new]
        notes = noted_findings(
            self.api,
            old=self.api.versions[old].version,
            new=self.api.versions[new].version,
            apis=(one.api, other.api),
            # What is wrong with a note is said where the documents are at hand.
            diagnostics=Diagnostics(),
        )
        # Prose is rewritten in every version; `apistrata diff` shows it on demand.
        return compare_sides(one, other, with_docs=False, more=notes)

    def report(self, old: int, new: int, found: Comparison) -> PairReport:
        return PairReport(
            old=self.sides[old].api.version,
            new=self.sides[new].api.version,
            is_step=new == old + 1,
            # Kept with the project for years: what is mild has its place, no more.
            report=without_excerpts(
                build_report(
                    found.verdict,
                    found.changes,
                    old=self._side(old),
                    new=self._side(new),
                    tool=Tool(name="apistrata", version=__version__),
                ),
                _MILD,
            ),
        )

    def _side(self, index: int) -> SideInput:
        version, side = self.api.versions[index], self.sides[index]
        target = Target(
            text=f"{self.api.name}@{version.version}", task=self.tasks[index]
        )
        return SideInput(
            target=target.text,
            api=side.api,
            documents=target.documents,
            diagnostics=side.diagnostics,
            line_of=side.line,
        )

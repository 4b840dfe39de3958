"""Two targets, found, compared, acknowledged: one report of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import __version__
from generator.comparison import ReadSide, compare_sides, read_side
from generator.diagnostics import Diagnostic, Diagnostics, UnusableInput
from generator.diff import Finding
from generator.diff.findings import Profile
from generator.manifest import (
    Acknowledgement,
    ApiConfig,
    Manifest,
    read_acknowledgements,
)
from generator.noted import NOTE_RULE, noted_findings
from generator.reports import Report, SideInput, build_report
from generator.reports.acknowledge import acknowledge
from generator.reports.build import located
from generator.reports.model import Problem, RuleText, Tool
from generator.retirement import retirement_warnings
from generator.targets import (
    Target,
    file_target,
    half_named_target,
    is_version_at_revision,
    manifest_target,
    revision_target,
    revision_version_target,
)
from generator.values import dataclass

__all__ = ["Review", "ReviewRequest", "review"]

_NOTE = RuleText(
    id=NOTE_RULE,
    title="Somebody noted a difference in behaviour",
    why="The documents of both versions say the same, and the servers do not do it.",
    do="Read the source that the note names, and test what depends on it.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRequest:
    """What is to be compared. `manifest` is asked only where a target needs it.

    `known_manifest` gives it where there is one, to say what a target may mean.
    `acknowledgements` are files beside those of the manifest; `overlays` are applied to
    both sides that are no version of the manifest.
    """

    old: str
    new: str
    folder: Path
    manifest: Callable[[], Manifest]
    overlays: tuple[Path, ...] = ()
    profile: Profile | None = None
    context: int = 2
    acknowledgements: tuple[Path, ...] = ()
    known_manifest: Callable[[], Manifest | None] = lambda: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The report, what was found while reading, and how long it took."""

    report: Report
    old_diagnostics: tuple[Diagnostic, ...]
    new_diagnostics: tuple[Diagnostic, ...]
    load_seconds: float
    compare_seconds: float

    @property
    def has_errors(self) -> bool:
        """Whether something could not be read, and so was not compared."""
        return any(
            item.severity == "error"
            for item in (*self.old_diagnostics, *self.new_diagnostics)
        )


def review(request: ReviewRequest, *, today: date) -> Review:
    """Return the report on two targets as of a day.

    Raises UnusableInput where one of them, or a file of acknowledgements, cannot be
    used.
    """
    with ExitStack() as stack:
        targets = _Targets(request, stack)
        old, new = targets.find(request.old), targets.find(request.new)
        diagnostics = Diagnostics()
        one = read_side(old.task, diagnostics)
        other = read_side(new.task, diagnostics)
        if one is None or other is None:
            raise UnusableInput(diagnostics)
        return _review(request, (old, new), (one, other), today)


@dataclass(slots=True)
class _Targets:
    request: ReviewRequest
    stack: ExitStack
    manifest: Manifest | None = None

    def find(self, text: str) -> Target:
        request = self.request
        if text.startswith("git:"):
            made = self.stack.enter_context(TemporaryDirectory(prefix="apistrata-"))
            scratch = Path(made).resolve()
            if is_version_at_revision(text):
                self.manifest = self.manifest or request.manifest()
                return revision_version_target(
                    text,
                    manifest=self.manifest.path,
                    folder=request.folder,
                    scratch=scratch,
                )
            return revision_target(
                text,
                folder=request.folder,
                scratch=scratch,
                overlays=request.overlays,
            )
        path = request.folder / text
        if "@" in text and not path.exists():
            self.manifest = self.manifest or request.manifest()
            return manifest_target(text, self.manifest)
        if not path.exists():
            self.manifest = self.manifest or request.known_manifest()
            half = (
                None
                if self.manifest is None
                else half_named_target(text, self.manifest)
            )
            if half is not None:
                raise half
        return file_target(
            path, folder=request.folder, overlays=request.overlays, text=text
        )


def _review(
    request: ReviewRequest,
    targets: tuple[Target, Target],
    sides: tuple[ReadSide, ReadSide],
    today: date,
) -> Review:
    began = time.perf_counter()
    said = Diagnostics()
    comparison = compare_sides(
        *sides, profile=request.profile, more=_noted(targets, sides, said)
    )
    old, new = map(_input, targets, sides)
    report = build_report(
        comparison.verdict,
        comparison.changes,
        old=old,
        new=replace(new, diagnostics=(*new.diagnostics, *said)),
        tool=Tool(name="apistrata", version=__version__),
        context=request.context,
        rules={_NOTE.id: _NOTE},
    )
    report = replace(report, problems=tuple(_retiring(targets, today)))
    for acknowledgements in _acknowledgements(request, targets):
        report = acknowledge(report, acknowledgements, today=today)
    return Review(
        report=report,
        old_diagnostics=old.diagnostics,
        new_diagnostics=(*new.diagnostics, *said),
        load_seconds=comparison.load_seconds,
        compare_seconds=time.perf_counter() - began,
    )


def _config(targets: tuple[Target, Target]) -> ApiConfig | None:
    """Return the API whose versions both sides are, as the newer manifest has it."""
    old, new = targets
    if old.api is None or new.api is None or old.api.name != new.api.name:
        return None
    return new.api


def _noted(
    targets: tuple[Target, Target],
    sides: tuple[ReadSide, ReadSide],
    diagnostics: Diagnostics,
) -> tuple[Finding, ...]:
    old, new = targets
    config = _config(targets)
    if config is None or old.version is None or new.version is None:
        return ()
    return noted_findings(
        config,
        old=old.version.version,
        new=new.version.version,
        apis=(sides[0].api, sides[1].api),
        diagnostics=diagnostics,
    )


def _input(target: Target, side: ReadSide) -> SideInput:
    return SideInput(
        target=target.text,
        api=side.api,
        documents=target.documents,
        diagnostics=side.diagnostics,
        line_of=side.line,
        revision=target.revision,
    )


def _retiring(targets: tuple[Target, Target], today: date) -> Iterator[Problem]:
    # The old side is what callers come from. Both may be one version, at two revisions.
    told: set[tuple[str, str]] = set()
    for target in targets:
        if target.api is None or target.version is None:
            continue
        side = (target.api.name, target.version.version)
        if side in told:
            continue
        told.add(side)
        versions = [target.version.version]
        for item in retirement_warnings(target.api, today=today, versions=versions):
            yield Problem(
                code=item.code,
                severity="warning",
                message=item.message,
                help=item.help,
                location=located(item.origin),
            )


def _acknowledgements(
    request: ReviewRequest, targets: tuple[Target, Target]
) -> Iterator[tuple[Acknowledgement, ...]]:
    config = _config(targets)
    if config is not None:
        yield config.policies.acknowledgements
    for path in request.acknowledgements:
        diagnostics = Diagnostics()
        found = read_acknowledgements(
            path, base=request.folder, diagnostics=diagnostics
        )
        if found is None:
            raise UnusableInput(diagnostics)
        yield found

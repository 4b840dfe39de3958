"""`apistrata diff`."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.formats import (
    FORMATS,
    Destination,
    Look,
    parse_destination,
    rendered,
)
from generator.cli.generate import manifest_path
from generator.cli.paths import known_manifest
from generator.cli.talk import Talk, talk_options
from generator.request import MANIFEST_NAME

if TYPE_CHECKING:
    from generator.diff.findings import Profile
    from generator.manifest import Manifest
    from generator.reports import Report
    from generator.reports.model import LevelName, PlaneName
    from generator.reports.threshold import Threshold
    from generator.review import Review

__all__ = ["command"]

_EXAMPLES = """\b
OLD and NEW are each one of
  azure-openai@2023-05-15             an api-version of the manifest
  pets.yaml                           a document
  specs/pets/2024-05-01/              the documents of a folder, together
  git:origin/main:specs/pets.yaml     any of them, at a revision

\b
Examples:
  apistrata diff azure-openai@2023-05-15 azure-openai@2023-07-01-preview
  apistrata diff git:HEAD:pets.yaml pets.yaml --fail-on wire:breaking
  apistrata diff old.yaml new.yaml --level risky --operation 'POST /pets*'
  apistrata diff old.yaml new.yaml --format markdown=comment.md --format github

\b
Exit codes: 0 fine, 1 something reaches --fail-on or an acknowledgement is at
fault, 2 unusable input (or a part of it, which then was not compared), 3 our bug.
"""

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_LEVELS = ("breaking", "risky", "safe", "docs")
_PLANES = ("wire", "source", "behaviour")


def _read_formats(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> tuple[Destination, ...]:
    return tuple(parse_destination(value) for value in values)


def _read_threshold(
    ctx: click.Context, param: click.Parameter, value: str
) -> Threshold:
    from generator.reports.threshold import ThresholdError, parse_threshold  # lazy

    try:
        return parse_threshold(value)
    except ThresholdError as error:
        raise click.BadParameter(str(error)) from None


def _print_schema(ctx: click.Context, param: click.Parameter, is_given: bool) -> None:
    if is_given:
        from generator.reports.json import report_schema  # lazy: only here

        click.echo(report_schema(), nl=False)
        ctx.exit()


@click.command("diff", epilog=_EXAMPLES)
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "formats",
    metavar="FORMAT[=PATH]",
    multiple=True,
    callback=_read_formats,
    help=f"One of {', '.join(FORMATS)}; several with files.  [default: terminal]",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where the format without a file of its own goes.  [default: stdout]",
)
@click.option(
    "--fail-on",
    "threshold",
    metavar="WHAT",
    default="breaking",
    show_default=True,
    callback=_read_threshold,
    help="The mildest level that fails: a level, none, or wire:risky,source:breaking.",
)
@click.option(
    "--level",
    type=click.Choice(_LEVELS),
    help="Show this level and worse.  [default: all]",
)
@click.option(
    "--plane",
    "planes",
    type=click.Choice(_PLANES),
    multiple=True,
    help="Look at this plane only.  [default: all]",
)
@click.option(
    "--operation",
    "operations",
    metavar="GLOB",
    multiple=True,
    help="Look at operations with this operationId or METHOD /path only.",
)
@click.option(
    "--profile",
    type=click.Choice(("same-version", "new-preview", "new-release")),
    help="What NEW is next to OLD.  [default: by their versions]",
)
@click.option(
    "--context",
    type=click.IntRange(0, 20),
    metavar="N",
    default=2,
    show_default=True,
    help="Lines of the documents around each place.",
)
@click.option(
    "--overlay",
    "overlays",
    type=_FILE,
    metavar="FILE",
    multiple=True,
    help="An overlay for the documents of both sides (not for API@VERSION).",
)
@click.option(
    "--acknowledge",
    "acknowledgements",
    type=_FILE,
    metavar="FILE",
    multiple=True,
    help="Findings that somebody answers for, beside those of the manifest.",
)
@click.option(
    "--baseline",
    type=_FILE,
    metavar="FILE",
    help="Findings that were there before; they do not count.",
)
@click.option(
    "--write-baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write what is found to FILE, for --baseline, and fail on nothing.",
)
@click.option(
    "--manifest",
    type=_FILE,
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON Schema of the json format.",
)
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    old: str,
    new: str,
    formats: tuple[Destination, ...],
    output: Path | None,
    threshold: Threshold,
    level: str | None,
    planes: tuple[str, ...],
    operations: tuple[str, ...],
    profile: str | None,
    context: int,
    overlays: tuple[Path, ...],
    acknowledgements: tuple[Path, ...],
    baseline: Path | None,
    write_baseline: Path | None,
    manifest: Path | None,
) -> None:
    """Say what changed from OLD to NEW, and how much it hurts whom.

    Levels are breaking, risky, safe and docs; planes are wire (the bytes), source (the
    generated Python) and behaviour. --plane and --operation decide what counts,
    --level what is shown of it.
    """
    began = time.perf_counter()
    talk = ctx.ensure_object(Talk)
    destinations = _destinations(formats, output)
    # lazy: brings every stage, and --help needs none
    from generator.reports.acknowledge import with_baseline
    from generator.reports.acknowledge import write_baseline as baseline_text
    from generator.reports.filters import only_levels, only_operations, only_planes
    from generator.review import ReviewRequest, review

    known = None if baseline is None else _baseline(baseline)
    found = review(
        ReviewRequest(
            old=old,
            new=new,
            folder=Path.cwd(),
            manifest=lambda: _manifest(manifest, talk),
            overlays=overlays,
            profile=cast("Profile | None", profile),
            context=context,
            acknowledgements=acknowledgements,
            known_manifest=lambda: known_manifest(manifest),
        ),
        today=date.today(),
    )
    _say(talk, found)
    report = found.report
    if write_baseline is not None:
        _write(write_baseline, baseline_text(report))
        known = tuple(entry.fingerprint for entry in report.findings)
    if known is not None:
        report = with_baseline(report, known)
    if planes:
        report = only_planes(report, cast("tuple[PlaneName, ...]", planes))
    if operations:
        report = only_operations(report, operations)
        if not report.operations:
            raise click.UsageError(f"no operation matches {' or '.join(operations)}")
    failures = threshold.failures(report)
    shown = report if level is None else only_levels(report, cast("LevelName", level))
    look = Look(
        threshold=threshold,
        is_color=talk.colored is not False,
        everything=talk.verbosity > 0,
    )
    for destination in destinations:
        text = rendered(shown, destination, look)
        if destination.path is None:
            click.echo(text, nl=False)
        else:
            _write(destination.path, text)
    sys.stdout.flush()
    talk.line(_summary(report, failures, time.perf_counter() - began))
    if failures:
        ctx.exit(1)
    if found.has_errors:
        ctx.exit(2)


def _destinations(
    formats: tuple[Destination, ...], output: Path | None
) -> list[Destination]:
    chosen = list(formats) or [Destination(format="terminal", path=None)]
    homeless = [item for item in chosen if item.path is None]
    if len(homeless) > 1:
        raise click.UsageError("of several formats, all but one need FORMAT=PATH")
    if output is not None and not homeless:
        raise click.UsageError("--output is for a format without a file of its own")
    return [
        replace(item, path=output) if item.path is None else item for item in chosen
    ]


def _manifest(given: Path | None, talk: Talk) -> Manifest:
    # lazy: as in `command`
    from generator.diagnostics import Diagnostics, UnusableInput
    from generator.manifest import read_manifest

    diagnostics = Diagnostics()
    manifest = read_manifest(manifest_path(given), diagnostics=diagnostics)
    if manifest is None:
        raise UnusableInput(diagnostics)
    return manifest


def _baseline(path: Path) -> tuple[str, ...]:
    # lazy: as in `command`
    from generator.reports.acknowledge import BaselineError, read_baseline

    try:
        return read_baseline(path.read_text("utf-8"))
    except (BaselineError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{path} is no baseline: {error}") from None


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise click.UsageError(f"cannot write {path}: {error.strerror}") from None


def _say(talk: Talk, found: Review) -> None:
    """Print the errors of both sides, warnings with -v: the report counts them."""
    for diagnostics in (found.old_diagnostics, found.new_diagnostics):
        talk.say_all(
            item
            for item in diagnostics
            if item.severity == "error" or talk.verbosity > 0
        )


def _summary(report: Report, failures: int, seconds: float) -> str:
    # lazy: as in `command`
    from generator.reports.wording import verdict_text

    failed = f"; {failures} failed" if failures else ""
    return f"{verdict_text(report)}{failed} in {seconds:.1f} s"

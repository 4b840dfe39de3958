"""Which formats a report has, and where each is written."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.values import dataclass

if TYPE_CHECKING:
    from generator.reports import Report
    from generator.reports.threshold import Threshold

__all__ = ["FORMATS", "Destination", "Look", "parse_destination", "rendered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What of a format somebody chose."""

    threshold: Threshold
    is_color: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """One format and its file; without one, the standard output."""

    format: str
    path: Path | None


def parse_destination(text: str) -> Destination:
    """Return what `FORMAT` or `FORMAT=PATH` says; raises BadParameter."""
    name, equals, path = text.partition("=")
    if name not in FORMATS:
        raise click.BadParameter(
            f'"{name}" is no format; there are {", ".join(FORMATS)}'
        )
    if equals and not path:
        raise click.BadParameter(f'"{text}" names no file')
    return Destination(format=name, path=Path(path) if path else None)


def rendered(report: Report, destination: Destination, look: Look) -> str:
    """Return the report in a format."""
    return FORMATS[destination.format](report, destination, look)


# Every format is imported only when it is asked for.
def _terminal(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.terminal import render

    on_screen = destination.path is None and sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if on_screen else 100
    return render(
        report,
        width=width,
        color=on_screen and look.is_color,
        everything=look.everything,
    )


def _text(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.terminal import render

    return render(report, everything=look.everything)


def _markdown(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.markdown import render

    return render(report)


def _html(report: Report, destination: Destination, look: Look) -> str:
    try:
        from generator.reports.html import render
    except ImportError:
        raise click.UsageError("there is no HTML report yet") from None
    return render(report)


def _json(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.json import render

    return render(report)


def _sarif(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.sarif import render

    return render(report)


def _junit(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.junit import render

    return render(report, look.threshold)


def _github(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.github import render

    return render(report)


def _gitlab(report: Report, destination: Destination, look: Look) -> str:
    from generator.reports.gitlab import render

    return render(report)


FORMATS: dict[str, Callable[[Report, Destination, Look], str]] = {
    "terminal": _terminal,
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
}

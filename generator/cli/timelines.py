"""What `history` and `matrix` share: which versions, read into one timeline."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from generator.cli.generate import manifest_path
from generator.request import MANIFEST_NAME

if TYPE_CHECKING:
    from generator.cli.talk import Talk
    from generator.history import Timeline
    from generator.manifest import ApiConfig, Manifest
    from generator.pipeline import VersionTask

__all__ = ["read_timeline_of", "screen", "timeline_options"]

_Command = TypeVar("_Command", bound=Callable[..., Any])
_FILE = click.Path(exists=True, path_type=Path)


def timeline_options(command: _Command) -> _Command:
    """Add the options that say which versions are meant."""
    for option in (
        click.option(
            "--spec",
            "specs",
            type=_FILE,
            metavar="FILE",
            multiple=True,
            help="A version without a manifest; repeat it, oldest first.",
        ),
        click.option(
            "--manifest",
            type=_FILE,
            metavar="FILE",
            help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
        ),
    ):
        command = option(command)
    return command


def read_timeline_of(
    talk: Talk, *, api: str | None, specs: tuple[Path, ...], manifest: Path | None
) -> Timeline:
    """Return the timeline of an API of the manifest, or of `specs`."""
    # lazy: brings every stage, and --help needs none
    from generator.chronicle import read_timeline
    from generator.diagnostics import Diagnostics, UnusableInput

    diagnostics = Diagnostics()
    tasks = _spec_tasks(specs) if specs else _tasks(api, manifest, diagnostics)
    timeline = read_timeline(tasks, diagnostics=diagnostics)
    if timeline is None:
        raise UnusableInput(diagnostics)
    if talk.verbosity > 0:
        talk.say_all(diagnostics)
    return timeline


def screen(talk: Talk) -> tuple[int, bool]:
    """Return how wide the output is, and whether it has colours."""
    is_screen = sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if is_screen else 160
    return width, is_screen and talk.colored is not False


def _spec_tasks(specs: tuple[Path, ...]) -> list[VersionTask]:
    from generator.targets import file_target  # lazy: as above

    return [file_target(path, folder=Path.cwd()).task for path in specs]


def _tasks(name: str | None, given: Path | None, diagnostics: Any) -> list[VersionTask]:
    # lazy: as above
    from generator.diagnostics import UnusableInput
    from generator.manifest import read_manifest
    from generator.projects import plan_projects

    manifest = read_manifest(manifest_path(given), diagnostics=diagnostics)
    if manifest is None:
        raise UnusableInput(diagnostics)
    api = _api(name, manifest)
    return [
        project.task(version, manifest=manifest)
        for project in plan_projects(api, output=manifest.output)
        for version in project.versions
    ]


def _api(name: str | None, manifest: Manifest) -> ApiConfig:
    names = [api.name for api in manifest.apis]
    if name is None and len(names) > 1:
        raise click.UsageError(f"which API? There are {', '.join(names)}")
    api = manifest.api(names[0] if name is None else name)
    if api is None:
        raise click.UsageError(f'the manifest has no API "{name}", only {names[0]}')
    return api

"""`apistrata lint`."""

from __future__ import annotations

import json
import time
from pathlib import Path

import click

from generator.cli.generate import manifest_path
from generator.cli.paths import known_manifest, looks_like_path, missing_file
from generator.cli.summary import as_json, summary_lines
from generator.cli.talk import Talk, talk_options
from generator.recall import recall
from generator.request import MANIFEST_NAME, Request
from generator.result import RunResult

__all__ = ["command"]

_EXAMPLES = """\b
Examples:
  apistrata lint                   all APIs of the manifest
  apistrata lint azure-openai
  apistrata lint pets.yaml toys.yaml
  apistrata lint specs/pets/       each document of a folder, by itself
  apistrata lint --fail-on warning

\b
Exit codes: 0 fine, 1 something is as grave as --fail-on says, 2 nothing could be
read, 3 our bug.
"""

_SEVERITIES = ("error", "warning", "note")

# Or a commit that changes nothing would fail from one day to the next.
_NEVER_FAILS = frozenset({"version-retires"})


@click.command("lint", epilog=_EXAMPLES)
@click.argument("what", nargs=-1, metavar="[API|FILES|FOLDERS...]")
@click.option(
    "--manifest",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes.  [default: as many as it pays to have]",
)
@click.option(
    "--fail-on",
    type=click.Choice(_SEVERITIES),
    default="error",
    show_default=True,
    help="The mildest that fails. With note, notes are shown as well.",
)
@click.option("--json", "is_json", is_flag=True, help="Everything as JSON on stdout.")
@click.option("--no-cache", is_flag=True, help="Do all the work, remember nothing.")
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    what: tuple[str, ...],
    manifest: Path | None,
    jobs: int | None,
    fail_on: str,
    is_json: bool,
    no_cache: bool,
) -> None:
    """Say what is wrong with the specs, and write nothing.

    Beside what `generate` reports, the documents are held against the official
    schema of their dialect. Exits with 1 if there is an error, or with --fail-on
    something milder.
    """
    began = time.perf_counter()
    talk = ctx.ensure_object(Talk)
    if fail_on == "note" and talk.verbosity == 0:
        talk.verbosity = 1
    files = _files(what, manifest)
    request = Request(
        command="lint",
        api=what[0] if what and not files else None,
        jobs=jobs,
        use_cache=not no_cache and not files,
    )
    if files:
        result = _lint_files(files, request, talk)
    else:
        path = manifest_path(manifest)
        result = recall(path, request) or _lint(path, request, talk)
    seconds = time.perf_counter() - began
    if is_json:
        click.echo(json.dumps(as_json(result, seconds=seconds), indent=2))
    else:
        talk.say_all(result.diagnostics, base=result.base, to_stdout=True)
    for line in summary_lines(result, seconds=seconds, check=False):
        talk.line(line)
    if not result.apis and result.has_errors:
        ctx.exit(2)
    grave = _SEVERITIES[: _SEVERITIES.index(fail_on) + 1]
    if any(
        item.severity in grave and item.code not in _NEVER_FAILS
        for item in result.diagnostics
    ):
        ctx.exit(1)


def _files(words: tuple[str, ...], manifest: Path | None) -> list[Path]:
    """Return the documents that `words` mean, none where they mean an API."""
    if len(words) == 1 and not _is_path(words[0], manifest):
        return []
    found: list[Path] = []
    for word in words:
        path = Path(word)
        if path.is_dir():
            from generator.targets import documents_in  # lazy: brings every stage

            documents = documents_in(path)
            if not documents:
                raise click.UsageError(f'the folder "{word}" has no OpenAPI document')
            found.extend(documents)
        elif path.is_file():
            found.append(path)
        elif len(words) > 1 and not looks_like_path(word):
            raise click.UsageError("one API, or files")
        else:
            raise click.UsageError(missing_file(path))
    return list(dict.fromkeys(found))


def _is_path(word: str, manifest: Path | None) -> bool:
    """Whether `word` means a file or a folder; one of an API's name means the API."""
    path = Path(word)
    if path.is_file() or looks_like_path(word):
        return True
    return path.is_dir() and word not in _api_names(manifest)


def _api_names(given: Path | None) -> tuple[str, ...]:
    found = known_manifest(given)
    return () if found is None else tuple(api.name for api in found.apis)


def _lint(path: Path, request: Request, talk: Talk) -> RunResult:
    from generator.run import run  # lazy: brings every stage

    with talk.progress() as progress:
        return run(path, request, progress=progress)


def _lint_files(files: list[Path], request: Request, talk: Talk) -> RunResult:
    # lazy: brings every stage
    from dataclasses import replace

    from generator.diagnostics import Diagnostics
    from generator.manifest import single_manifest
    from generator.run import run_manifest

    folder = Path.cwd()
    manifests = [
        single_manifest(
            [file],
            package="package",
            distribution=file.as_posix(),
            folder=folder,
            output=folder / "generated",
        )
        for file in files
    ]
    together = replace(
        manifests[0],
        apis=tuple(api for manifest in manifests for api in manifest.apis),
        roots=tuple(
            dict.fromkeys(root for manifest in manifests for root in manifest.roots)
        ),
    )
    with talk.progress() as progress:
        return run_manifest(
            together, request, diagnostics=Diagnostics(), progress=progress
        )

"""`apistrata generate`."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

import click

from generator.cli.summary import as_json, summary_lines
from generator.cli.talk import Talk, talk_options
from generator.recall import recall
from generator.request import MANIFEST_NAME, Request, find_manifest
from generator.result import RunResult

if TYPE_CHECKING:
    from generator.manifest import Select, SelectorKind

__all__ = ["command", "manifest_path"]

# As `generator.manifest` has it, whose import brings the YAML parser.
ModelStyle: TypeAlias = Literal["dataclass", "pydantic", "msgspec", "typeddict"]

_EXAMPLES = """\b
Examples:
  apistrata generate                              all APIs of the manifest
  apistrata generate azure-openai --jobs 2
  apistrata generate --check                      for CI: fails on drift
  apistrata generate --spec pets.yaml --package pets --output out
"""


def _read_shard(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> tuple[int, int] | None:
    if value is None:
        return None
    match = re.fullmatch(r"([0-9]+)/([0-9]+)", value)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise click.BadParameter(f'"{value}" is no part such as 1/4 (I from 1 to N)')
    return int(match[1]), int(match[2])


@click.command("generate", epilog=_EXAMPLES)
@click.argument("api", required=False)
@click.option("--version", metavar="V", help="Only this api-version.  [default: all]")
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; print what would change as a unified diff, and exit with 1.",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where the projects go.  [default: the manifest's `output`, or generated]",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes.  [default: as many as it pays to have]",
)
@click.option(
    "--shard",
    callback=_read_shard,
    metavar="I/N",
    help="The I-th of N parts of the work, for a CI matrix.  [default: 1/1]",
)
@click.option(
    "--spec",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    multiple=True,
    help="Generate from this document, without a manifest. Several make one package.",
)
@click.option("--package", metavar="NAME", help="Import name, with --spec.")
@click.option(
    "--distribution",
    metavar="NAME",
    help="Name to install by, with --spec.  [default: the package's, with dashes]",
)
@click.option(
    "--models",
    type=click.Choice(get_args(ModelStyle)),
    help="What the models are, with --spec.  [default: dataclass]",
)
@click.option(
    "--select-tag",
    metavar="TAG",
    multiple=True,
    help="Only operations with this tag, with --spec. Each may be repeated; what any"
    " of the three selects is taken.",
)
@click.option(
    "--select-path",
    metavar="PATH",
    multiple=True,
    help="Only operations of this path, with --spec; * stands for any text.",
)
@click.option(
    "--select-operation",
    metavar="ID",
    multiple=True,
    help="Only this operationId, or METHOD and path, with --spec.",
)
@click.option(
    "--manifest",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@click.option("--json", "is_json", is_flag=True, help="The summary as JSON on stdout.")
@click.option("--no-cache", is_flag=True, help="Do all the work, remember nothing.")
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    api: str | None,
    version: str | None,
    check: bool,
    output: Path | None,
    jobs: int | None,
    shard: tuple[int, int] | None,
    spec: tuple[Path, ...],
    package: str | None,
    distribution: str | None,
    models: ModelStyle | None,
    select_tag: tuple[str, ...],
    select_path: tuple[str, ...],
    select_operation: tuple[str, ...],
    manifest: Path | None,
    is_json: bool,
    no_cache: bool,
) -> None:
    """Write the client packages of API, or of all APIs of the manifest.

    Files that are up to date are not touched; files that are not ours are never
    overwritten or removed.
    """
    began = time.perf_counter()
    talk = ctx.ensure_object(Talk)
    request = Request(
        command="generate",
        api=api,
        version=version,
        shard=shard,
        output=output,
        check=check,
        jobs=jobs,
        use_cache=not no_cache and not spec,
    )
    wanted: dict[SelectorKind, Sequence[str]]
    wanted = {"tag": select_tag, "path": select_path, "operation": select_operation}
    if spec:
        _check_spec_options(api, shard, manifest, package, distribution)
        assert package is not None
        result = _generate_specs(
            spec, package, distribution, models or "dataclass", wanted, request, talk
        )
    else:
        if any(wanted.values()):
            raise click.UsageError(
                "--select-tag, --select-path and --select-operation need --spec;"
                " a manifest has `select:`"
            )
        if package or distribution or models:
            raise click.UsageError("--package, --distribution and --models need --spec")
        path = manifest_path(manifest)
        result = recall(path, request) or _generate(path, request, talk)
    seconds = time.perf_counter() - began
    talk.say_all(result.diagnostics, base=result.base)
    if is_json:
        click.echo(json.dumps(as_json(result, seconds=seconds), indent=2))
    elif check:
        for one in result.apis:
            for project in one.projects:
                for item in project.drift:
                    click.echo(item.diff, nl=False)
    for line in summary_lines(result, seconds=seconds, check=check):
        talk.line(line)
    if result.has_errors:
        ctx.exit(2)
    if result.has_drift:
        ctx.exit(1)


def manifest_path(given: Path | None) -> Path:
    """Return the manifest to use; raises UsageError where there is none."""
    path = given.absolute() if given is not None else find_manifest(Path.cwd())
    if path is None:
        raise click.UsageError(
            f"there is no {MANIFEST_NAME} here or in a folder above; name it with"
            " --manifest, or a document with --spec FILE --package NAME"
        )
    return path


def _check_spec_options(
    api: str | None,
    shard: tuple[int, int] | None,
    manifest: Path | None,
    package: str | None,
    distribution: str | None,
) -> None:
    # lazy: the manifest's package brings the YAML parser
    from generator.manifest import is_distribution_name, is_package_name

    if api or shard or manifest:
        raise click.UsageError("--spec does without API, --shard and --manifest")
    if package is None:
        raise click.UsageError("--spec needs --package NAME")
    if not is_package_name(package):
        raise click.UsageError(f'--package: "{package}" cannot be imported')
    if distribution is not None and not is_distribution_name(distribution):
        raise click.UsageError(
            f'--distribution: "{distribution}" cannot name a distribution'
        )


def _generate(path: Path, request: Request, talk: Talk) -> RunResult:
    from generator.run import run  # lazy: brings every stage

    with talk.progress() as progress:
        return run(path, request, progress=progress)


def _generate_specs(
    specs: tuple[Path, ...],
    package: str,
    distribution: str | None,
    models: ModelStyle,
    wanted: Mapping[SelectorKind, Sequence[str]],
    request: Request,
    talk: Talk,
) -> RunResult:
    # lazy: brings every stage
    from generator.diagnostics import Diagnostics
    from generator.manifest import single_manifest
    from generator.run import run_manifest

    manifest = single_manifest(
        specs,
        package=package,
        distribution=distribution or package.replace("_", "-"),
        version=request.version,
        models=models,
        select=_select(wanted),
        folder=Path.cwd(),
        output=request.output or Path("generated"),
    )
    whole = Request(
        command="generate", check=request.check, jobs=request.jobs, use_cache=False
    )
    with talk.progress() as progress:
        return run_manifest(
            manifest, whole, diagnostics=Diagnostics(), progress=progress
        )


def _select(wanted: Mapping[SelectorKind, Sequence[str]]) -> Select | None:
    """Return what the command line selects, None where it selects nothing."""
    # lazy: the manifest's package brings the YAML parser
    from generator.manifest import Select, Selector
    from generator.origin import Origin

    selectors = tuple(
        Selector(
            kind=kind, pattern=pattern, origin=Origin(file=f"--select-{kind} {pattern}")
        )
        for kind, patterns in wanted.items()
        for pattern in patterns
    )
    return Select(selectors=selectors) if selectors else None

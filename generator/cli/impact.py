"""`apistrata impact`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.generate import manifest_path
from generator.cli.talk import Talk, talk_options
from generator.request import MANIFEST_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.comparison import Comparison
    from generator.diff import Finding
    from generator.impact import Impact, Rewritten
    from generator.impact.project import Code
    from generator.manifest import ApiConfig, Manifest

__all__ = ["command"]

_EXAMPLES = """\b
Examples:
  apistrata impact src/ --from 2023-05-15 --to 2023-07-01-preview
  apistrata impact app.py --from 2023-05-15 --to 2024-10-21 --fix --diff
  apistrata impact src/ --api pets --from v1 --to v2 --format sarif > impact.sarif

\b
Exit codes: 0 fine, 1 lines break, 2 unusable input, 3 our bug.
"""
_FORMATS = ("terminal", "json", "github", "sarif")


@click.command("impact", epilog=_EXAMPLES)
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    metavar="PATHS...",
)
@click.option("--from", "old", required=True, metavar="V", help="What is used now.")
@click.option("--to", "new", required=True, metavar="V", help="What is to be used.")
@click.option(
    "--api", metavar="NAME", help="The API.  [default: the manifest's only one]"
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    default="terminal",
    show_default=True,
    help="How the lines are written.",
)
@click.option(
    "--fix",
    is_flag=True,
    help="Rewrite what has another name only: modules, classes, methods, arguments.",
)
@click.option(
    "--diff",
    "is_diff",
    is_flag=True,
    help="Print what --fix would rewrite, as a diff, and write nothing.",
)
@click.option(
    "--manifest",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    old: str,
    new: str,
    api: str | None,
    format_: str,
    fix: bool,
    is_diff: bool,
    manifest: Path | None,
) -> None:
    """List the lines of your Python that another api-version breaks, or may break.

    The code at PATHS is read, never imported or run.
    """
    # lazy: brings every stage, and --help needs none
    from generator.diagnostics import Diagnostics
    from generator.impact import find_impact, read_code, rewrite

    talk = ctx.ensure_object(Talk)
    known = _manifest(manifest)
    config = _api(known, api)
    name = config.name
    compared = _compare(known, (f"{name}@{old}", f"{name}@{new}"))
    diagnostics = Diagnostics()
    code = read_code(paths, diagnostics)
    talk.say_all(diagnostics)
    impact = find_impact(
        code,
        compared.surfaces,
        (*compared.verdict.findings, *_noted(config, compared)),
        package=config.package,
    )
    files = {file.shown: file.path for file in code.files}
    changed = rewrite(impact.edits, files) if fix or is_diff else ()
    if fix and not is_diff:
        _write(changed, talk)
        impact = impact.rewritten()
    _print(impact, code, changed, (name, old, new), format_, is_diff=is_diff)
    ctx.exit(1 if impact.breaking else 0)


def _manifest(path: Path | None) -> Manifest:
    # lazy, as above
    from generator.diagnostics import Diagnostics, UnusableInput
    from generator.manifest import read_manifest

    diagnostics = Diagnostics()
    found = read_manifest(manifest_path(path), diagnostics=diagnostics)
    if found is None:
        raise UnusableInput(diagnostics)
    return found


def _api(manifest: Manifest, wanted: str | None) -> ApiConfig:
    names = [item.name for item in manifest.apis]
    if wanted is None and len(names) != 1:
        raise click.UsageError(f"say which API with --api: {', '.join(names)}")
    found = manifest.api(wanted or names[0])
    if found is None:
        raise click.UsageError(
            f'the manifest has no API "{wanted}"; it has {", ".join(names)}'
        )
    return found


def _compare(manifest: Manifest, texts: tuple[str, str]) -> Comparison:
    # lazy, as above
    from generator.comparison import compare_versions
    from generator.diagnostics import Diagnostics, UnusableInput
    from generator.targets import manifest_target

    old, new = (manifest_target(text, manifest) for text in texts)
    diagnostics = Diagnostics()
    found = compare_versions(
        old.task, new.task, diagnostics=diagnostics, with_docs=False
    )
    if found is None:
        raise UnusableInput(diagnostics)
    return found


def _noted(config: ApiConfig, compared: Comparison) -> tuple[Finding, ...]:
    # lazy, as above
    from generator.diagnostics import Diagnostics
    from generator.noted import noted_findings

    old, new = compared.old.api, compared.new.api
    # What is wrong with a note is said by `diff`.
    return noted_findings(
        config,
        old=old.version,
        new=new.version,
        apis=(old, new),
        diagnostics=Diagnostics(),
    )


def _print(
    impact: Impact,
    code: Code,
    changed: Sequence[Rewritten],
    names: tuple[str, str, str],
    format_: str,
    *,
    is_diff: bool,
) -> None:
    # lazy, as above
    from generator import __version__
    from generator.impact.formats import render_impact

    if is_diff:
        click.echo("".join(item.difference for item in changed), nl=False)
        return
    api, old, new = names
    about = {"api": api, "old": old, "new": new, "tool": f"apistrata {__version__}"}
    click.echo(render_impact(impact, format_, about), nl=False)


def _write(changed: Sequence[Rewritten], talk: Talk) -> None:
    for item in changed:
        item.path.write_bytes(item.after)
        talk.line(f"{item.shown}: {item.count} rewritten")

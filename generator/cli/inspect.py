"""`apistrata inspect`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from generator.cli.generate import manifest_path
from generator.cli.talk import Talk, talk_options
from generator.request import MANIFEST_NAME

__all__ = ["command"]

_EXAMPLES = """\b
Examples:
  apistrata inspect pets.yaml
  apistrata inspect azure-openai@2023-05-15
"""


@click.command("inspect", epilog=_EXAMPLES)
@click.argument("what", metavar="SPEC|API@VERSION")
@click.option(
    "--manifest",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@talk_options
@click.pass_context
def command(ctx: click.Context, what: str, manifest: Path | None) -> None:
    """Print the model that is read from a document, or from one api-version, as JSON.

    What is generated is made from this model alone, overlays included.
    """
    # lazy: brings every stage, and --help needs none
    from generator.diagnostics import Diagnostics
    from generator.manifest import read_manifest, single_manifest
    from generator.model.codec import to_json
    from generator.pipeline import read_model
    from generator.projects import plan_projects

    talk = ctx.ensure_object(Talk)
    diagnostics = Diagnostics()
    if Path(what).is_file():
        found = single_manifest(
            [Path(what)],
            package="package",
            distribution="package",
            folder=Path.cwd(),
            output=Path("generated"),
        )
        name, version = "package", ""
    else:
        name, at, version = what.partition("@")
        if not at:
            raise click.UsageError(f'there is no file "{what}"; an API is API@VERSION')
        path = manifest_path(manifest)
        read = read_manifest(path, diagnostics=diagnostics)
        if read is None:
            talk.say_all(diagnostics, base=path.parent)
            ctx.exit(2)
        found = read
    api = found.api(name)
    if api is None:
        names = ", ".join(api.name for api in found.apis)
        raise click.UsageError(f'the manifest has no API "{name}"; it has {names}')
    tasks = [
        project.task(config, manifest=found)
        for project in plan_projects(api, output=found.output)
        for config in project.versions
        if config.version == version
    ]
    if not tasks:
        names = ", ".join(config.version for config in api.versions)
        raise click.UsageError(f'"{name}" has no version "{version}"; it has {names}')
    model = read_model(tasks[0], diagnostics)
    talk.say_all(diagnostics, base=found.folder)
    if model is None:
        ctx.exit(2)
    click.echo(json.dumps(to_json(model), indent=2, ensure_ascii=False))
    if diagnostics.has_errors:
        ctx.exit(2)

"""`apistrata matrix`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.talk import Talk, talk_options
from generator.cli.timelines import read_timeline_of, screen, timeline_options

__all__ = ["command"]

_EXAMPLES = """\b
Examples:
  apistrata matrix
  apistrata matrix azure-openai --models
  apistrata matrix --format markdown > versions.md
  apistrata matrix --spec v1.yaml --spec v2.yaml --spec v3.yaml

\b
The page with all of it, to look at, is generated/<project>/reports/index.html.
"""


@click.command("matrix", epilog=_EXAMPLES)
@click.argument("api", required=False)
@timeline_options
@click.option("--models", is_flag=True, help="Show the models too.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("terminal", "markdown", "json")),
    default="terminal",
    show_default=True,
)
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    api: str | None,
    specs: tuple[Path, ...],
    manifest: Path | None,
    models: bool,
    format_: str,
) -> None:
    """Show all versions of API at once: which has what, and what changed where."""
    talk = ctx.ensure_object(Talk)
    timeline = read_timeline_of(talk, api=api, specs=specs, manifest=manifest)
    # lazy: brings every stage, and --help needs none
    from generator.reports.overview import matrix_json, matrix_markdown, matrix_text

    width, color = screen(talk)
    match format_:
        case "json":
            text = matrix_json(timeline)
        case "markdown":
            text = matrix_markdown(timeline, models=models)
        case _:
            text = matrix_text(timeline, models=models, width=width, color=color)
    click.echo(text, nl=False)
    talk.line(
        f"{timeline.title}: {len(timeline.versions)} versions,"
        f" {len(timeline.operations)} operations, {len(timeline.models)} models"
    )

"""`apistrata history`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.talk import Talk, talk_options
from generator.cli.timelines import read_timeline_of, screen, timeline_options

__all__ = ["command"]

_EXAMPLES = """\b
WHAT is a call, METHOD /path, a model, or a member of one of these; * stands
for anything:
  apistrata history chat.completions.create
  apistrata history 'POST /deployments/{deployment-id}/embeddings'
  apistrata history ChatCompletionRequestMessage.content
  apistrata history '*ContentFilter*' --json
  apistrata history Pet.name --spec v1.yaml --spec v2.yaml
"""


@click.command("history", epilog=_EXAMPLES)
@click.argument("what")
@click.option("--api", metavar="NAME", help="The API.  [default: the only one]")
@timeline_options
@click.option("--json", "is_json", is_flag=True, help="Print JSON.")
@talk_options
@click.pass_context
def command(
    ctx: click.Context,
    what: str,
    api: str | None,
    specs: tuple[Path, ...],
    manifest: Path | None,
    is_json: bool,
) -> None:
    """Say since which version WHAT exists, and what each version did to it."""
    talk = ctx.ensure_object(Talk)
    timeline = read_timeline_of(talk, api=api, specs=specs, manifest=manifest)
    # lazy: brings every stage, and --help needs none
    from generator.history import find_tracks, similar_names
    from generator.reports.overview import history_json, history_text

    found = find_tracks(timeline, what)
    if not found:
        close = similar_names(timeline, what)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise click.UsageError(f'no version has anything called "{what}"{hint}')
    width, color = screen(talk)
    text = (
        history_json(found)
        if is_json
        else history_text(found, width=width, color=color)
    )
    click.echo(text, nl=False)
    count = f"{len(found)} things" if len(found) > 1 else found[0][0]
    talk.line(f"{count} in {len(timeline.versions)} versions")

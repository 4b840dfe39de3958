"""`apistrata explain`."""

from __future__ import annotations

import difflib

import click

from generator.cli.talk import talk_options

__all__ = ["command"]

_EXAMPLES = """\b
Examples:
  apistrata explain ref-unresolved
  apistrata explain property-became-required
  apistrata explain                 all codes and rules
"""


@click.command("explain", epilog=_EXAMPLES)
@click.argument("code", required=False)
@talk_options
def command(code: str | None) -> None:
    """Explain the CODE of a diagnostic, or a rule of `diff`: what to do about it."""
    from generator.codes import explanations  # lazy: brings every room's table

    table = explanations()
    if code is None:
        click.echo("\n".join(table))
        return
    if code not in table:
        close = difflib.get_close_matches(code, table, n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise click.UsageError(f'there is no code "{code}"{hint}')
    click.echo(f"{code}\n")
    click.echo(
        click.wrap_text(
            table[code], width=80, initial_indent="  ", subsequent_indent="  "
        )
    )

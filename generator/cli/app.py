"""The commands, each imported only when it is asked for."""

from __future__ import annotations

import difflib
from importlib import import_module

import click

from generator import __version__
from generator.cli.talk import talk_options

__all__ = ["app"]

_COMMANDS = (
    "generate",
    "lint",
    "diff",
    "impact",
    "history",
    "matrix",
    "fetch",
    "inspect",
    "explain",
)


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        # lazy: one command is run, and each brings what it needs
        command = import_module(f"generator.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        word = args[0] if args else ""
        if word not in _COMMANDS and not word.startswith("-"):
            close = difflib.get_close_matches(word.lower(), _COMMANDS, n=1)
            hint = f'did you mean "{close[0]}"?' if close else "--help lists them"
            raise click.UsageError(f'there is no command "{word}"; {hint}', ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 fine, 1 findings or drift, 2 unusable input, 3 our bug.",
)
@click.version_option(
    __version__, prog_name="apistrata", message="%(prog)s %(version)s"
)
@talk_options
def app() -> None:
    """Typed Python clients for every api-version of an API.

    Reads apistrata.yaml in this folder or one above it.
    """

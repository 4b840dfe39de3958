"""How the program starts and ends: exit codes, Ctrl-C, closed pipes, our bugs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from generator.cli.app import app
from generator.cli.crash import report_crash
from generator.cli.talk import Talk
from generator.diagnostics import UnusableInput

__all__ = ["main"]

_USAGE = 2
_BUG = 3
# What shells report for a process that the signal has ended.
_INTERRUPTED = 130
_PIPE_CLOSED = 141

# Of the values that the stages make hardly any are ever garbage. Looking for it after
# each 700 of them, as Python does, costs a run 7 % of its time; after this many it
# finds what there is, for 2 MB more at 288 operations.
_SELDOM = 20_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0: fine, 1: findings or drift, 2: unusable input or usage, 3: a bug of ours.
    """
    if os.environ.get("_APISTRATA_COMPLETE"):
        app.main(prog_name="apistrata")  # the shell asks for completions
    given = list(sys.argv[1:] if arguments is None else arguments)
    with _seldom_collecting():
        return _run(given)


def _run(given: list[str]) -> int:
    talk = Talk()
    try:
        with app.make_context("apistrata", given, obj=talk) as context:
            app.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.ClickException as error:
        error.show()
        return _USAGE
    except UnusableInput as error:
        talk.say_all(error.diagnostics)
        return _USAGE
    except (KeyboardInterrupt, click.Abort):
        talk.line("interrupted")
        return _INTERRUPTED
    except BrokenPipeError:
        _forget_stdout()
        return _PIPE_CLOSED
    except Exception as error:
        report_crash(error, talk=talk, arguments=given)
        return _BUG
    return 0


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _forget_stdout() -> None:
    """Let the interpreter's last flush go nowhere instead of raising once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())

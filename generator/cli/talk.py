"""Everything that is said on stderr: how much of it, and in which colours."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from generator.diagnostics import Diagnostic
from generator.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load import FrameLine, Source

__all__ = ["Talk", "talk_options"]

_Command = TypeVar("_Command", bound=Callable[..., Any])

# Of one kind of warning; a large specification repeats itself.
_SHOWN_OF_A_CODE = 10

_STYLES: dict[str, dict[str, Any]] = {
    "location": {"bold": True},
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "note": {"fg": "cyan"},
    "pointer": {"dim": True},
    "gutter": {"dim": True},
    "mark": {"fg": "red"},
    "help": {"fg": "green"},
}


@dataclass(slots=True)
class Talk:
    """Says things to people. `verbosity` is -1 with -q, 1 with -v."""

    verbosity: int = 0
    color: bool | None = None

    def line(self, text: str, *, role: str | None = None) -> None:
        """Print one line, or nothing with -q unless it tells of an error."""
        if self.verbosity < 0 and role != "error":
            return
        if role is not None:
            text = click.style(text, **_STYLES[role])
        click.echo(text, err=True, color=self.colored)

    @property
    def colored(self) -> bool | None:
        """What click is told: None leaves it to the terminal."""
        if self.color is None and os.environ.get("NO_COLOR"):
            return False
        return self.color

    def say_all(
        self,
        diagnostics: Iterable[Diagnostic],
        *,
        base: Path | None = None,
        to_stdout: bool = False,
    ) -> None:
        """Print diagnostics with their code frames, in their order.

        Files are found from `base`. Notes need -v; so does more than the first few of
        one warning; -q leaves errors only.
        """
        sources = _Sources(base or Path.cwd())
        counts: Counter[str] = Counter()
        for diagnostic in diagnostics:
            if diagnostic.severity == "note" and self.verbosity < 1:
                continue
            if diagnostic.severity == "warning":
                if self.verbosity < 0:
                    continue
                counts[diagnostic.code] += 1
                if counts[diagnostic.code] > _SHOWN_OF_A_CODE and self.verbosity < 1:
                    continue
            for line in _render(diagnostic, sources):
                click.echo(line, err=not to_stdout, color=self.colored)
        for code, count in counts.items():
            hidden = count - _SHOWN_OF_A_CODE
            if hidden > 0 and self.verbosity < 1:
                self.line(f"... and {hidden} more warning[{code}]; -v shows them")

    @contextmanager
    def progress(self) -> Iterator[Callable[[str, int, int], None]]:
        """Yield what to call when a part is done; a bar on a terminal, else nothing."""
        if self.verbosity < 0 or not sys.stderr.isatty():
            yield _ignore
            return
        # lazy: rich costs 0.05 s, which only somebody who watches gets something for
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        console = Console(stderr=True, no_color=self.colored is False)
        # No refresh thread: worker processes are forked meanwhile.
        with Progress(
            *columns, console=console, transient=True, auto_refresh=False
        ) as bar:
            task = bar.add_task("reading", total=None)
            bar.refresh()

            def show(what: str, done: int, total: int) -> None:
                bar.update(task, description=what, completed=done, total=total)
                bar.refresh()

            yield show


def talk_options(command: _Command) -> _Command:
    """Add -q, -v and --no-color, which every command understands."""

    def keep(name: str, value: Any) -> Callable[..., None]:
        def callback(ctx: click.Context, param: click.Parameter, given: bool) -> None:
            if given:
                setattr(ctx.ensure_object(Talk), name, value)

        return callback

    for option in (
        click.option(
            "--no-color",
            is_flag=True,
            expose_value=False,
            callback=keep("color", False),
            help="No colours; so does NO_COLOR in the environment.",
        ),
        click.option(
            "-v",
            "--verbose",
            is_flag=True,
            expose_value=False,
            callback=keep("verbosity", 1),
            help="Say everything, notes included.",
        ),
        click.option(
            "-q",
            "--quiet",
            is_flag=True,
            expose_value=False,
            callback=keep("verbosity", -1),
            help="Say nothing but errors.",
        ),
    ):
        command = option(command)
    return command


def _ignore(what: str, done: int, total: int) -> None:
    return


class _Sources:
    """The text around diagnostics, each file read once."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._known: dict[str, Source | None] = {}

    def __call__(self, file: str) -> Source | None:
        if file not in self._known:
            self._known[file] = self._read(file)
        return self._known[file]

    def _read(self, file: str) -> Source | None:
        # lazy: most runs have nothing to show
        from generator.load.reading import decode_bytes
        from generator.load.source import Source

        path = self._base / file
        try:
            text, _ = decode_bytes(path.read_bytes())
        except OSError:
            return None
        return Source(file, path, text)


def _render(diagnostic: Diagnostic, sources: _Sources) -> Iterator[str]:
    from generator.load.frames import render_diagnostic  # lazy: as above

    for line in render_diagnostic(diagnostic, sources):
        yield _styled(line)


def _styled(line: FrameLine) -> str:
    text = ""
    end = 0
    for span in line.spans:
        text += line.text[end : span.start]
        text += click.style(line.text[span.start : span.end], **_STYLES[span.role])
        end = span.end
    return text + line.text[end:]

"""A report as workflow commands, which GitHub Actions shows beside the lines."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.frames import printable
from generator.reports.model import Entry, LevelName, Report
from generator.reports.wording import (
    count,
    of_level,
    repository_path,
    side_text,
    verdict_text,
)

__all__ = ["render"]

# GitHub shows ten annotations of a kind for one step, and says nothing of the rest.
_MOST = 10
_COMMANDS: tuple[tuple[LevelName, str], ...] = (
    ("breaking", "error"),
    ("risky", "warning"),
)


def render(report: Report) -> str:
    """Return one command on each line: problems, breaking and risky findings, and what
    is left as a notice.
    """
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    room = _MOST
    # Errors share the ten of their kind.
    for problem in report.problems[:_MOST]:
        room -= problem.severity == "error"
        yield _command(
            problem.severity,
            f"{problem.message}. {problem.help or ''}".strip(),
            title=problem.code,
            file=problem.location.file,
            line=problem.location.line,
            column=problem.location.column,
        )
    left: list[str] = []
    for level, command in _COMMANDS:
        entries = of_level(report.findings, level)
        most = room if command == "error" else _MOST
        for entry in entries[:most]:
            yield _finding(command, entry, report)
        if len(entries) > most:
            left.append(f"{len(entries) - most} more {level}")
    sides = f"{side_text(report.old)} -> {side_text(report.new)}"
    more = f"; {' and '.join(left)} in the whole report" if left else ""
    notes = f"; {count(len(report.notes), 'note')} on the documents" * bool(
        report.notes
    )
    yield _command(
        "notice",
        f"{verdict_text(report)}{more}{notes}",
        title=f"apistrata diff {sides}",
    )


def _finding(command: str, entry: Entry, report: Report) -> str:
    hint = f"\n{entry.hint}" if entry.hint else ""
    return _command(
        command,
        f"{entry.message}\n{entry.reason}{hint}",
        title=f"{entry.level} ({entry.plane}): {entry.rule}",
        file=repository_path(entry.new, report.new),
        line=entry.new.line,
        column=entry.new.column,
    )


def _command(
    name: str,
    text: str,
    *,
    title: str,
    file: str = "",
    line: int = 0,
    column: int = 0,
) -> str:
    properties = [("file", file)] if file else []
    if file and line:
        properties += [("line", str(line)), ("col", str(max(column, 1)))]
    properties.append(("title", title))
    given = ",".join(f"{key}={_property(value)}" for key, value in properties)
    return f"::{name} {given}::{_data(text)}"


# The escapes of the toolkit (actions/toolkit, command.ts).
def _data(text: str) -> str:
    # The log understands the escapes of terminals.
    lines = (printable(line) for line in text.split("\n"))
    return "%0A".join(line.replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

"""What users see when the fault is ours."""

from __future__ import annotations

import platform
import shlex
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from generator import __version__
from generator.cli.talk import Talk

__all__ = ["report_crash"]


def report_crash(error: Exception, *, talk: Talk, arguments: Sequence[str]) -> None:
    """Say that this is our bug, and write down what helps to mend it."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    what = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    talk.line("apistrata: this is a bug of ours, not of your input", role="error")
    talk.line(f"  {what}")
    talk.line(f"  in {Path(frame.filename).name}:{frame.lineno}, {frame.name}")
    text = "".join(traceback.format_exception(error))
    if talk.verbosity > 0:
        talk.line(text)
        return
    report = (
        f"apistrata {__version__}, Python {platform.python_version()},"
        f" {sys.platform}\napistrata {shlex.join(arguments)}\n\n{text}"
    )
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="apistrata-bug-", suffix=".txt", delete=False, encoding="utf-8"
        ) as file:
            file.write(report)
    except OSError:
        talk.line("  run again with -v for the traceback")
        return
    talk.line(f"  please report it with {file.name}")

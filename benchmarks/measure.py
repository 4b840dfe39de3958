"""What one command costs: seconds on the clock and of the processors, memory."""

# The command is started by a process that does nothing else (`_SCRIPT`), for two
# reasons: its account of its children is then the account of this one command, and
# Linux counts the memory of the starting process as a peak of the started one, so the
# starter has to be smaller than anything that is measured.

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cost", "measure"]

_SCRIPT = """
import os, resource, signal, sys, time
report, log, seconds, *command = sys.argv[1:]
output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
actions = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_DUP2, output, 1),
    (os.POSIX_SPAWN_DUP2, output, 2),
]
timed_out = False
began = time.perf_counter()
process = os.posix_spawn(
    command[0], command, os.environ, file_actions=actions, setsid=True
)
def stop(*_):
    global timed_out
    timed_out = True
    os.killpg(process, signal.SIGKILL)
signal.signal(signal.SIGALRM, stop)
signal.alarm(int(seconds))
_, status = os.waitpid(process, 0)
wall = time.perf_counter() - began
signal.alarm(0)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
# Linux counts kilobytes, macOS bytes.
peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
values = [
    wall, used.ru_utime + used.ru_stime, peak,
    os.waitstatus_to_exitcode(status), int(timed_out),
]
with open(report, "w") as file:
    file.write(repr(values))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """One run of a command, its child processes included.

    `peak_bytes` is that of its largest process; `exit_code` is negative after a signal.
    """

    wall: float
    cpu: float
    peak_bytes: int
    exit_code: int
    timed_out: bool
    output: str


def measure(
    command: Sequence[str | Path],
    *,
    timeout: int = 600,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Cost:
    """Run `command` and return what it cost.

    `environment` is added to ours; a command that runs longer than `timeout` seconds
    is ended, with all that it started.
    """
    with tempfile.TemporaryDirectory() as scratch:
        report, log = Path(scratch, "report"), Path(scratch, "log")
        starter = [sys.executable, "-I", "-S", "-c", _SCRIPT]
        subprocess.run(
            [*starter, report, log, str(timeout), *command],
            check=True,
            cwd=folder,
            env={**os.environ, "NO_COLOR": "1", **(environment or {})},
        )
        wall, cpu, peak, exit_code, timed_out = json.loads(report.read_text())
        return Cost(
            wall=wall,
            cpu=cpu,
            peak_bytes=peak,
            exit_code=exit_code,
            timed_out=bool(timed_out),
            output=log.read_text(errors="replace"),
        )

"""Bringing a project folder to what is planned for it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from generator.diagnostics import Diagnostics
from generator.origin import Origin
from generator.values import dataclass
from generator.write.disk import Disk
from generator.write.journal import (
    clear_work,
    commit,
    make_changes,
    read_journal,
    work_folder,
)
from generator.write.lock import OutputLocked, hold_lock
from generator.write.plan import Plan
from generator.write.survey import Survey, report_survey, survey

__all__ = ["Outcome", "write_plan"]

_PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done to a project folder; the tuples are sorted."""

    total: int
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def write_plan(
    plan: Plan,
    folder: Path,
    *,
    display: str,
    diagnostics: Diagnostics,
    disk: Disk | None = None,
    patience: float = _PATIENCE,
) -> Outcome | None:
    """Make `folder` hold exactly `plan`, beside what is not ours; None after an error.

    Killed at any moment, the old files are whole, or the next call finishes what this
    one began. `display` is how diagnostics name the folder. Raises UnsafePlan for a
    plan that must not be written.
    """
    disk = disk or Disk()
    work = work_folder(folder)
    try:
        found = survey(plan, folder)
        if found.is_clean and not work.exists():
            return _outcome(plan, found, diagnostics, display)
        with hold_lock(work, patience=patience):
            _recover(folder, work, disk)
            found = survey(plan, folder)
            if not found.blocked and not found.is_clean:
                _change(plan, found, folder=folder, work=work, disk=disk)
            clear_work(work, disk=disk)
        return _outcome(plan, found, diagnostics, display)
    except OutputLocked:
        diagnostics.error(
            "output-locked",
            f"another run has been writing here for {patience:.0f} s",
            Origin(file=display),
        )
    except OSError as error:
        diagnostics.error(
            "output-unwritable",
            f"cannot write: {error.strerror or error}",
            Origin(file=_named(error, folder, display)),
            help="what was begun is finished or discarded by the next run",
        )
    return None


def _recover(folder: Path, work: Path, disk: Disk) -> None:
    """Finish or discard what a killed run left in the work folder."""
    journal = read_journal(work)
    if journal is not None:
        with _uninterrupted():
            make_changes(journal, folder=folder, work=work, disk=disk, is_mending=True)
    disk.remove(work / "journal")


def _change(plan: Plan, found: Survey, *, folder: Path, work: Path, disk: Disk) -> None:
    journal = commit(
        {path: plan[path] for path in found.to_write},
        found.stale,
        found.ledger,
        work=work,
        disk=disk,
    )
    with _uninterrupted():
        make_changes(journal, folder=folder, work=work, disk=disk, is_mending=False)


def _outcome(
    plan: Plan, found: Survey, diagnostics: Diagnostics, display: str
) -> Outcome | None:
    report_survey(found, display=display, diagnostics=diagnostics)
    if found.blocked:
        return None
    return Outcome(
        total=len(plan),
        written=tuple(sorted(found.to_write)),
        removed=found.stale,
        unchanged=len(found.unchanged),
    )


def _named(error: OSError, folder: Path, display: str) -> str:
    try:
        path = Path(str(error.filename)).relative_to(folder).as_posix()
    except ValueError:
        return display
    return f"{display}/{path}"


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put Ctrl-C off until the moves are made; they take milliseconds."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pending: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:
        pending.append(number)

    previous = signal.signal(signal.SIGINT, remember)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)
        if pending:
            signal.raise_signal(signal.SIGINT)

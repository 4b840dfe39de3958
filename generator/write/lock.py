"""One writer at a time for a project folder."""

# The lock is the operating system's, on a file in the work folder: it ends with the
# process that holds it, however that ends, so no stale lock has ever to be broken. The
# file is removed together with the work folder; whoever waited for it then holds a file
# that is no longer there, sees that, and tries again.

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["LOCK_NAME", "OutputLocked", "hold_lock"]

LOCK_NAME = "lock"
_PAUSE = 0.05


class OutputLocked(Exception):
    """Another process did not finish in time."""


@contextmanager
def hold_lock(work: Path, *, patience: float) -> Iterator[None]:
    """Hold the lock of the work folder `work`, which is made if it is not there.

    Raises OutputLocked after `patience` seconds.
    """
    deadline = time.monotonic() + patience
    descriptor = _take(work, deadline)
    try:
        yield
    finally:
        os.close(descriptor)


def _take(work: Path, deadline: float) -> int:
    while True:
        work.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(work / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o644)
        except FileNotFoundError:  # removed between the two lines by whoever finished
            continue
        if _try_lock(descriptor):
            if _is_current(descriptor, work / LOCK_NAME):
                return descriptor
            os.close(descriptor)
            continue
        os.close(descriptor)
        if time.monotonic() >= deadline:
            raise OutputLocked
        time.sleep(_PAUSE)


def _is_current(descriptor: int, path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    ours = os.fstat(descriptor)
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

"""Every change that this room makes to the disk, one method each."""

# Passed in as a value, so that a test can stop the world after any one of them and see
# what a killed process leaves behind.

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Disk"]


class Disk:
    """The file system that the process runs on."""

    def make_folder(self, path: Path) -> None:
        """Make the folder `path` and those above it, where they are not there."""
        path.mkdir(parents=True, exist_ok=True)

    def write(self, path: Path, content: bytes, *, durable: bool = False) -> None:
        """Write a whole file; `durable` waits until the medium has it."""
        with path.open("wb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Move `source` over `target` in one step."""
        os.replace(source, target)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is gone already is as good."""
        path.unlink(missing_ok=True)

    def remove_folder(self, path: Path) -> None:
        """Remove a folder if it is empty."""
        try:
            path.rmdir()
        except OSError:
            pass

    def sync_folder(self, path: Path) -> None:
        """Wait until the medium knows the names in `path`, where the system can."""
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:  # Windows opens no folders
            return
        try:
            os.fsync(descriptor)
        except OSError:
            pass
        finally:
            os.close(descriptor)

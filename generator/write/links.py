"""Symbolic links in a project folder: nothing is written or removed through one."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

__all__ = ["folders_to", "follows_link", "mode_of"]


def folders_to(path: str) -> Iterator[str]:
    """Yield the folders that lead to `path`, outermost first."""
    end = path.find("/")
    while end != -1:
        yield path[:end]
        end = path.find("/", end + 1)


def follows_link(path: str, *, folder: Path) -> bool:
    """Whether a folder below `folder` on the way to `path` is a symbolic link."""
    for parent in folders_to(path):
        mode = mode_of(folder / parent)
        if mode is not None and stat.S_ISLNK(mode):
            return True
    return False


def mode_of(path: Path) -> int | None:
    """Return the mode of `path` itself, not of a link's target; None for nothing."""
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None

"""Paths that a manifest may name, and names that a package may have."""

from __future__ import annotations

import keyword
import re
from pathlib import Path, PurePosixPath, PureWindowsPath

__all__ = [
    "inside",
    "is_distribution_name",
    "is_package_name",
    "normal_distribution",
]

# PyPA specifications, "Names and normalization".
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)


def inside(folder: Path, text: str) -> Path | None:
    """Return the absolute path that `text` names in `folder`, None if outside.

    Links count by where they lead.
    """
    if "\0" in text or "\\" in text or PurePosixPath(text).is_absolute():
        return None
    if PureWindowsPath(text).drive:
        return None
    path = folder / text
    if not path.resolve().is_relative_to(folder.resolve()):
        return None
    if ".." in path.parts:
        path = path.resolve()
    return path


def is_package_name(name: str) -> bool:
    """Whether `name` can be imported as it stands and on any file system."""
    return (
        name.isascii()
        and name.isidentifier()
        and not keyword.iskeyword(name)
        and not name.startswith("_")
    )


def is_distribution_name(name: str) -> bool:
    """Whether `name` can name a distribution, and so its folder."""
    return _DISTRIBUTION.fullmatch(name) is not None


def normal_distribution(name: str) -> str:
    """Return the spelling under which two distribution names are the same."""
    return re.sub(r"[-_.]+", "-", name).lower()

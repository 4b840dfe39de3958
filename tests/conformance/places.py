"""Where conformance finds what it needs, and what to say when it is not there."""

from __future__ import annotations

import shutil
from pathlib import Path

__all__ = ["ROOT", "SHARED", "WORK", "Absent", "program", "shared"]

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".conformance"
"""Installed packages, generated clients and logs; git ignores it."""
SHARED = ROOT.parent / "shared" / "conformance"
"""Scenario tables and configurations that lie beside the project."""


class Absent(Exception):
    """Something that a run needs is not on this machine."""


def program(name: str) -> str:
    """Return the path of a program; raise `Absent` where there is none."""
    found = shutil.which(name)
    if found is None:
        raise Absent(f"{name} is not installed")
    return found


def shared(name: str) -> Path:
    """Return a file or folder beside the project; raise `Absent` where it is not."""
    path = SHARED / name
    if not path.exists():
        raise Absent(f"shared/conformance/{name} is not beside the project")
    return path

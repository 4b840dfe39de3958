"""Packages from PyPI, each set in a virtual environment of the ignored folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.conformance.places import WORK, Absent

__all__ = ["environment"]

_MARK = "installed.json"


def environment(name: str, *packages: str, install: bool = True) -> Path:
    """Return the folder of programs of an environment that has `packages`.

    It is made at the first call, and changed when the list has changed. With
    `install=False` one that is not ready raises `Absent` instead. Start its programs
    by its `python`: an environment that has been moved still works then.
    """
    folder = WORK / "venv" / name
    mark = folder / _MARK
    programs = folder / "bin"
    wanted = json.dumps(sorted(packages))
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return programs
    if not install:
        raise Absent(f"packages of {name} are not installed: {', '.join(packages)}")
    if not (programs / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    done = subprocess.run(
        [programs / "python", "-m", "pip", "install", "--quiet", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Absent(f"pip could not install {name}: {done.stderr.strip()[-400:]}")
    mark.write_text(wanted, encoding="utf-8")
    return programs

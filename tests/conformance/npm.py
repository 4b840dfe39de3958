"""Packages from npm, installed once into the ignored folder."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.conformance.places import WORK, Absent, program

__all__ = ["npm_folder"]

_MARK = "installed.json"


def npm_folder(name: str, *packages: str, install: bool = True) -> Path:
    """Return the folder whose `node_modules` holds `packages` ("name@version").

    They are installed at the first call, and again when the list has changed. With
    `install=False` a folder that is not ready raises `Absent` instead.
    """
    program("node")
    folder = WORK / "npm" / name
    mark = folder / _MARK
    wanted = json.dumps(sorted(packages))
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return folder
    if not install:
        raise Absent(f"npm packages of {name} are not installed: {', '.join(packages)}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    done = subprocess.run(
        [program("npm"), "install", "--no-audit", "--no-fund", *packages],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Absent(f"npm could not install {name}: {done.stderr.strip()[-400:]}")
    mark.write_text(wanted, encoding="utf-8")
    return folder

"""mypy --strict over versions of the package of the corpora."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.corpus.generating import PACKAGE

__all__ = ["type_errors"]


def type_errors(folder: Path, modules: Sequence[str], scratch: Path) -> str:
    """Return what mypy says of some sub-packages of the package in `folder`."""
    # A copy: one run over one package, and what was not chosen is not read.
    package = scratch / "chosen" / PACKAGE
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "py.typed").write_text("")
    for module in ("_runtime", *modules):
        shutil.copytree(
            folder / PACKAGE / module,
            package / module,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--config-file=",
            f"--cache-dir={scratch / 'cache'}",
            "-p",
            PACKAGE,
        ],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr

"""Files of the tool that are no Python: where they lie, installed or in a checkout."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

__all__ = ["package_folder", "templates_folder"]


@cache
def package_folder() -> Path:
    """Return the folder of the `generator` package."""
    # Installers unpack wheels, so the resources are files.
    return Path(str(files("generator")))


@cache
def templates_folder() -> Path:
    """Return the folder of the templates.

    A wheel carries them inside the package (`pyproject.toml`, force-include); in a
    checkout they lie beside it.
    """
    installed = package_folder() / "_templates"
    return installed if installed.is_dir() else package_folder().parent / "templates"

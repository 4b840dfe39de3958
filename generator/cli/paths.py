"""Words on the command line that are meant as paths, and what is said of wrong ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.request import find_manifest

if TYPE_CHECKING:
    from generator.manifest import Manifest

__all__ = ["known_manifest", "looks_like_path", "missing_file"]

_SUFFIXES = (".yaml", ".yml", ".json")


def looks_like_path(word: str) -> bool:
    """Whether `word` can only be meant as a path: names of APIs have no slash."""
    return "/" in word or word.lower().endswith(_SUFFIXES)


def missing_file(path: Path) -> str:
    """Return what is said where there is neither a file nor a folder of that name."""
    from generator.load import similar_file  # lazy: brings the YAML parser

    message = f'there is no file or folder "{path}"'
    close = similar_file(path)
    return f'{message}; did you mean "{path.parent / close}"?' if close else message


def known_manifest(given: Path | None) -> Manifest | None:
    """Return the manifest, or the one given, to say what a word may mean, if it can."""
    # lazy: brings the YAML parser
    from generator.diagnostics import Diagnostics
    from generator.manifest import read_manifest

    path = given or find_manifest(Path.cwd())
    return None if path is None else read_manifest(path, diagnostics=Diagnostics())

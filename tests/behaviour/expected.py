"""Comparing what comes out with the expected files of a case, or accepting it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

__all__ = ["compare"]


def compare(actual: Mapping[str, str], folder: Path, *, accept: bool) -> None:
    """Fail with a diff unless `folder` holds exactly `actual`, byte for byte."""
    if accept:
        _rewrite(actual, folder)
        return
    expected = {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    diff = "".join(
        line
        for path in sorted({*expected, *actual})
        for line in difflib.unified_diff(
            expected.get(path, "").splitlines(keepends=True),
            actual.get(path, "").splitlines(keepends=True),
            f"expected/{path}",
            f"actual/{path}",
        )
    )
    assert set(expected) == set(actual), f"other files than expected\n{diff}"
    assert expected == actual, f"run pytest --accept if this is meant\n{diff}"


def _rewrite(actual: Mapping[str, str], folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(folder).as_posix() not in actual:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    for name, text in actual.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())

"""The runtime's modules, which every generated project carries a copy of."""

from __future__ import annotations

from functools import cache

from generator.resources import package_folder

__all__ = ["runtime_files"]


@cache
def runtime_files() -> tuple[tuple[str, bytes], ...]:
    """Return (path inside the runtime, bytes) of its modules, sorted by path."""
    folder = package_folder() / "runtime"
    found = sorted(
        path for path in folder.rglob("*.py") if "__pycache__" not in path.parts
    )
    return tuple(
        (path.relative_to(folder).as_posix(), path.read_bytes()) for path in found
    )

"""What a run is asked to do, in one value."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from generator.values import dataclass

__all__ = ["MANIFEST_NAME", "Command", "Request", "find_manifest"]

Command: TypeAlias = Literal["generate", "lint"]

MANIFEST_NAME = "apistrata.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One run over a manifest.

    `api` and `version` are None for all of them; `shard` is (which, of how many), from
    1; `jobs` is None where the run may decide how many processes it pays to have.
    `output` replaces the manifest's folder. `check` changes nothing on the disk.
    """

    command: Command
    api: str | None = None
    version: str | None = None
    shard: tuple[int, int] | None = None
    output: Path | None = None
    check: bool = False
    jobs: int | None = None
    use_cache: bool = True

    def question(self, manifest: Path, api: str | None = None) -> dict[str, object]:
        """Return what of this request, for one API or the run, decides its result."""
        shared: dict[str, object] = {
            "command": self.command,
            "manifest": str(manifest),
            "version": self.version,
            "output": None if self.output is None else str(self.output.absolute()),
        }
        if api is not None:
            return {**shared, "of": api}
        return {**shared, "api": self.api, "shard": self.shard}


def find_manifest(start: Path) -> Path | None:
    """Return the manifest of `start`: in it, or in the nearest folder above it."""
    start = start.absolute()
    for folder in (start, *start.parents):
        path = folder / MANIFEST_NAME
        if path.is_file():
            return path
    return None

"""The folder `.apistrata-cache` beside the manifest: local, safe to delete."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.cache.record import (
    Record,
    RunRecord,
    decode_record,
    decode_run,
    encode_record,
    encode_run,
)

__all__ = ["CACHE_NAME", "Store"]

CACHE_NAME = ".apistrata-cache"
_MOST_RECORDS = 2000


class Store:
    """Records of runs, by what was asked for.

    A cache never makes a run fail: what cannot be read is not there, what cannot be
    written is not kept.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / CACHE_NAME

    def load(self, question: Mapping[str, object]) -> Record | None:
        """Return what is remembered for `question`."""
        return decode_record(self._read(self._path(question)))

    def save(self, question: Mapping[str, object], record: Record) -> None:
        """Remember `record` for `question`."""
        self._write(self._path(question), encode_record(record))

    def load_run(self, question: Mapping[str, object]) -> RunRecord | None:
        """Return what is remembered of the manifest for `question`."""
        return decode_run(self._read(self._path(question)))

    def save_run(self, question: Mapping[str, object], record: RunRecord) -> None:
        """Remember `record` for `question`."""
        self._write(self._path(question), encode_run(record))

    def texts(self, *names: str) -> Path:
        """Return where the texts of what `names` name are remembered."""
        key = hashlib.sha256("\0".join(names).encode()).hexdigest()[:32]
        return self.folder / "texts" / f"{key}.json"

    def _path(self, question: Mapping[str, object]) -> Path:
        text = json.dumps(question, sort_keys=True)
        key = hashlib.sha256(text.encode()).hexdigest()[:32]
        return self.folder / "runs" / f"{key}.json"

    def _read(self, path: Path) -> Any:  # Any: JSON
        try:
            return json.loads(path.read_bytes())
        except (OSError, ValueError):
            return None

    def _write(self, path: Path, value: object) -> None:
        draft = path.with_suffix(f".{os.getpid()}.draft")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            ignore = self.folder / ".gitignore"
            if not ignore.exists():
                ignore.write_text("*\n")
            draft.write_text(json.dumps(value))
            os.replace(draft, path)
            self._prune(path.parent)
        except OSError:
            return

    def _prune(self, folder: Path) -> None:
        paths = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        for path in paths[: max(0, len(paths) - _MOST_RECORDS)]:
            path.unlink(missing_ok=True)

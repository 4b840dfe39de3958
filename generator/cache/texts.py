"""Texts that cost much to make, remembered by content in one file a version."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from generator.cache.fingerprint import installed_versions

__all__ = ["RememberedTexts"]


class RememberedTexts(MutableMapping[str, str]):
    """Starts with what the last run used and keeps what this one uses."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known = {} if path is None else _load(path)
        self._used: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        if key not in self._used:
            self._used[key] = self._known[key]
        return self._used[key]

    def __setitem__(self, key: str, text: str) -> None:
        self._used[key] = text

    def __delitem__(self, key: str) -> None:
        self._used.pop(key, None)
        del self._known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known | self._used)

    def __len__(self) -> int:
        return len(self._known | self._used)

    def save(self) -> None:
        """Keep what was used, for the next run; a disk that refuses is no error."""
        path = self._path
        if path is None or self._used == self._known:
            return
        value = {"made_by": installed_versions(), "texts": self._used}
        draft = path.with_suffix(f".{os.getpid()}.draft")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(value), "utf-8")
            os.replace(draft, path)
        except OSError:
            return


def _load(path: Path) -> dict[str, str]:
    try:
        value = json.loads(path.read_bytes())
        if value["made_by"] != list(installed_versions()):
            return {}
        return {str(key): str(text) for key, text in value["texts"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}

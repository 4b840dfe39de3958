"""The list of the files that are ours, kept in each project folder."""

# The format is that of sha256sum, so that "sha256sum -c .apistrata-files" proves a
# checkout. No date and no tool version: it changes only when a file does. It is read
# leniently, because a merge may have left conflict markers in it: a line that is no
# entry is passed over, and a path that stands twice is ours with either content.

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from generator.values import dataclass
from generator.write.plan import LEDGER_NAME, Plan, why_unsafe

__all__ = ["Ledger", "digest", "format_entries", "format_ledger", "read_ledger"]

_ENTRY = re.compile(r"([0-9a-f]{64}) [ *](.+)")


@dataclass(frozen=True, slots=True)
class Ledger:
    """The files that earlier runs wrote, each with the content (sha256) it may have."""

    files: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def owns(self, path: str) -> bool:
        """Whether `path` was written by an earlier run."""
        return path in self.files

    def is_as_written(self, path: str, content: bytes) -> bool:
        """Whether `content` is what an earlier run wrote to `path`."""
        return digest(content) in self.files.get(path, ())


def digest(content: bytes) -> str:
    """Return the sha256 of `content` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_ledger(folder: Path) -> Ledger:
    """Return the ledger of a project folder, an empty one where there is none.

    Entries whose path must not be touched are passed over: a ledger comes with the
    repository, and no line of it may make us remove a file elsewhere.
    """
    try:
        text = (folder / LEDGER_NAME).read_bytes().decode("utf-8", "replace")
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return Ledger()
    files: dict[str, frozenset[str]] = {}
    for line in text.splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry is None or why_unsafe(entry[2]) or entry[2] == LEDGER_NAME:
            continue
        files[entry[2]] = files.get(entry[2], frozenset()) | {entry[1]}
    return Ledger(files)


def format_ledger(plan: Plan) -> bytes:
    """Return the text of the ledger that says that the files of `plan` are ours."""
    return format_entries({path: frozenset({digest(plan[path])}) for path in plan})


def format_entries(files: Mapping[str, frozenset[str]]) -> bytes:
    """Return the text of a ledger with these entries."""
    lines = [
        f"{sha256}  {path}\n"
        for path in sorted(files)
        for sha256 in sorted(files[path])
    ]
    return "".join(lines).encode()

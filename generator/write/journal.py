"""A run's changes, all staged and written down before the first of them is made."""

# 1. Everything new is written into a work folder beside the project folder: the same
#    file system, so that moving is one step.
# 2. The journal, a list of moves and removals, is written under another name, synced,
#    and renamed: from here on the run is committed.
# 3. The moves and removals are made, the ledger last, and the work folder goes.
#
# Killed before the rename, the next run finds no journal and discards the work folder:
# the old output is whole. Killed after it, the next run makes the changes that remain.
# Staged files are not synced one by one; their sha256 stands in the journal instead.
# One that a power failure has damaged is passed over, and the run that finds it so
# writes it anew.

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from generator.values import dataclass
from generator.write.disk import Disk
from generator.write.ledger import digest, format_entries, read_ledger
from generator.write.links import folders_to, follows_link
from generator.write.lock import LOCK_NAME
from generator.write.plan import LEDGER_NAME, Plan, why_unsafe

__all__ = [
    "Journal",
    "clear_work",
    "commit",
    "make_changes",
    "read_journal",
    "work_folder",
]

_JOURNAL = "journal"
_CACHE = "__pycache__"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """What a committed run does: removals that make room, moves, more removals.

    A move is the path it leads to and the sha256 of what is staged for it; the i-th of
    them is staged in the file `str(i)`. The last one is the ledger.
    """

    first_removals: tuple[str, ...]
    moves: tuple[tuple[str, str], ...]
    removals: tuple[str, ...]


def work_folder(folder: Path) -> Path:
    """Return where the changes to the project folder `folder` are staged."""
    return folder.parent / f".{folder.name}.apistrata-work"


def commit(
    contents: Plan, removals: tuple[str, ...], ledger: bytes, *, work: Path, disk: Disk
) -> Journal:
    """Stage `contents`, write the journal and return it; no reader sees a change."""
    staged = [*contents.items(), (LEDGER_NAME, ledger)]
    for index, (_, content) in enumerate(staged):
        disk.write(work / str(index), content)
    room = _Room(contents)
    first = tuple(path for path in removals if room.is_wanted_from(path))
    journal = Journal(
        first_removals=first,
        moves=tuple((path, digest(content)) for path, content in staged),
        removals=tuple(path for path in removals if path not in first),
    )
    draft = work / f"{_JOURNAL}.draft"
    disk.write(draft, _encode(journal), durable=True)
    disk.sync_folder(work)
    disk.replace(draft, work / _JOURNAL)
    disk.sync_folder(work)
    return journal


def read_journal(work: Path) -> Journal | None:
    """Return the journal of a committed run that did not finish, if there is one."""
    try:
        value = json.loads((work / _JOURNAL).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except ValueError:  # damaged: the rename made it, the content did not
        return None
    return Journal(
        first_removals=tuple(map(str, value["first_removals"])),
        moves=tuple((str(path), str(sha256)) for path, sha256 in value["moves"]),
        removals=tuple(map(str, value["removals"])),
    )


def make_changes(
    journal: Journal, *, folder: Path, work: Path, disk: Disk, is_mending: bool
) -> None:
    """Make the changes of a committed journal that are not made yet.

    When mending what another run left, some of them are made, and what is staged may be
    damaged; otherwise this process has just staged it.
    """
    pending = [
        path
        for index, (path, _) in enumerate(journal.moves)
        if not is_mending or (work / str(index)).exists()
    ]
    room = _Room(pending)
    for path in journal.first_removals:
        # What has come in its place already may be the same file, where case does not
        # count.
        if room.is_wanted_from(path):
            _remove(path, folder, disk)
    is_whole = True
    ready: set[str] = set()
    for index, (path, sha256) in enumerate(journal.moves):
        staged = work / str(index)
        if path == LEDGER_NAME:
            continue
        if is_mending:
            if not staged.exists() or _is_off_limits(path, folder):
                continue
            if digest(staged.read_bytes()) != sha256:
                is_whole = False
                continue
        target = folder / path
        parent = path.rpartition("/")[0]
        if parent not in ready:
            if follows_link(path, folder=folder):
                continue
            disk.make_folder(target.parent)
            ready.add(parent)
        disk.replace(staged, target)
    for path in journal.removals:
        _remove(path, folder, disk)
    _write_ledger(journal, folder=folder, work=work, disk=disk, is_whole=is_whole)


def clear_work(work: Path, *, disk: Disk) -> None:
    """Remove the work folder, the journal first."""
    disk.remove(work / _JOURNAL)
    try:
        entries = sorted(work.iterdir())
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name != LOCK_NAME:
            disk.remove(entry)
    try:
        disk.remove(work / LOCK_NAME)
    except PermissionError:  # Windows: the lock is held, by us
        return
    disk.remove_folder(work)


def _write_ledger(
    journal: Journal, *, folder: Path, work: Path, disk: Disk, is_whole: bool
) -> None:
    index = len(journal.moves) - 1
    staged = work / str(index)
    if not staged.exists():
        return
    content = staged.read_bytes()
    if not is_whole or digest(content) != journal.moves[index][1]:
        # Whatever is there now is ours: what the old ledger said, and what was moved.
        known = dict(read_ledger(folder).files)
        for path, sha256 in journal.moves[:-1]:
            known[path] = known.get(path, frozenset()) | {sha256}
        disk.write(staged, format_entries(known))
    disk.make_folder(folder)
    disk.replace(staged, folder / LEDGER_NAME)


class _Room:
    """The places that files are to take: which others have to go before they come."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = frozenset(paths)
        self._folded = frozenset(path.casefold() for path in self._paths)
        self._folders = frozenset(
            folder for path in self._paths for folder in folders_to(path)
        )

    def is_wanted_from(self, path: str) -> bool:
        """Whether a file must go first: it is another's folder, in it, or its twin."""
        return (
            path in self._folders
            or path.casefold() in self._folded
            or any(folder in self._paths for folder in folders_to(path))
        )


def _is_off_limits(path: str, folder: Path) -> bool:
    # A journal is read from the disk, where anybody may have put it.
    return why_unsafe(path) is not None or follows_link(path, folder=folder)


def _remove(path: str, folder: Path, disk: Disk) -> None:
    if _is_off_limits(path, folder):
        return
    target = folder / path
    try:
        disk.remove(target)
    except (NotADirectoryError, IsADirectoryError, PermissionError):
        if target.is_file():
            raise
        return  # made already: what was to come in its place is there
    parent = target.parent
    while parent != folder and parent.is_dir():
        entries = [entry.name for entry in parent.iterdir()]
        if entries == [_CACHE]:
            for entry in (parent / _CACHE).glob("*.pyc"):
                disk.remove(entry)
            disk.remove_folder(parent / _CACHE)
        elif entries:
            return
        disk.remove_folder(parent)
        parent = parent.parent


def _encode(journal: Journal) -> bytes:
    value = {
        "first_removals": journal.first_removals,
        "moves": journal.moves,
        "removals": journal.removals,
    }
    return json.dumps(value).encode()

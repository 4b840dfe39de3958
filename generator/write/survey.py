"""How a project folder on disk stands to what is planned for it. Reads only."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.origin import Origin
from generator.values import dataclass
from generator.write.ledger import Ledger, format_ledger, read_ledger
from generator.write.links import folders_to, follows_link, mode_of
from generator.write.plan import LEDGER_NAME, Plan, check_plan

__all__ = ["Blocked", "Survey", "report_survey", "survey"]

_CACHE = "__pycache__"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A planned path that cannot be written because of what stands there."""

    path: str
    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What would have to be done, path by path; each tuple is sorted.

    `edited` are ours, planned, and changed by somebody else; `stale` are ours and no
    longer planned; `abandoned` likewise, but changed by somebody else, so that they are
    left alone.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    abandoned: tuple[str, ...] = ()
    blocked: tuple[Blocked, ...] = ()
    ledger: bytes
    is_ledger_current: bool

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to do."""
        return self.is_ledger_current and not (
            self.new or self.changed or self.edited or self.stale or self.blocked
        )

    @property
    def to_write(self) -> tuple[str, ...]:
        """The planned paths whose content is not there yet, new ones first."""
        return self.new + tuple(sorted(self.changed + self.edited))


def survey(plan: Plan, folder: Path) -> Survey:
    """Compare `plan` with what stands in `folder`.

    Raises UnsafePlan where the plan itself must not be written.
    """
    check_plan(plan)
    ledger = read_ledger(folder)
    stale, abandoned = _leftovers(plan, folder, ledger)
    found: dict[str, list[str]] = {
        "new": [],
        "changed": [],
        "edited": [],
        "unchanged": [],
    }
    blocked: list[Blocked] = []
    folders: dict[str, Blocked | None] = {}
    for path in sorted(plan):
        verdict = _judge(path, plan[path], folder, ledger, stale, folders)
        if isinstance(verdict, Blocked):
            blocked.append(verdict)
        else:
            found[verdict].append(path)
    text = format_ledger(plan)
    return Survey(
        new=tuple(found["new"]),
        changed=tuple(found["changed"]),
        edited=tuple(found["edited"]),
        unchanged=tuple(found["unchanged"]),
        stale=tuple(sorted(stale)),
        abandoned=tuple(sorted(abandoned)),
        blocked=tuple(blocked),
        ledger=text,
        is_ledger_current=_read(folder / LEDGER_NAME) == text,
    )


def report_survey(found: Survey, *, display: str, diagnostics: Diagnostics) -> None:
    """Report what stands in the way and what was edited, in the folder `display`."""
    for blocked in found.blocked:
        diagnostics.error(
            blocked.code,
            blocked.message,
            Origin(file=f"{display}/{blocked.path}"),
            help="move or delete it, then run again",
        )
    for path in found.edited:
        diagnostics.warning(
            "edited-by-hand",
            "this generated file was edited; it is written anew",
            Origin(file=f"{display}/{path}"),
            help="say it in an overlay or the manifest instead",
        )
    for path in found.abandoned:
        diagnostics.warning(
            "edited-by-hand",
            "this file is no longer generated but was edited; it is left alone",
            Origin(file=f"{display}/{path}"),
            help="delete it if you do not need it",
        )


def _leftovers(plan: Plan, folder: Path, ledger: Ledger) -> tuple[set[str], set[str]]:
    stale: set[str] = set()
    abandoned: set[str] = set()
    for path in ledger.files:
        if path in plan or follows_link(path, folder=folder):
            continue
        content = _read(folder / path)
        if content is not None:
            is_ours = ledger.is_as_written(path, content)
            (stale if is_ours else abandoned).add(path)
    return stale, abandoned


def _judge(
    path: str,
    content: bytes,
    folder: Path,
    ledger: Ledger,
    stale: set[str],
    folders: dict[str, Blocked | None],
) -> str | Blocked:
    """Return the list of a Survey that `path` belongs to, or what stands in its way."""
    for parent in folders_to(path):
        if parent not in folders:
            folders[parent] = _blocked_parent(path, folder / parent, folder, stale)
        blocked = folders[parent]
        if blocked is not None:
            return blocked
    target = folder / path
    mode = mode_of(target)
    if mode is None:
        return "new"
    if stat.S_ISLNK(mode):
        return Blocked(
            path=path,
            code="link-in-the-way",
            message="a symbolic link stands where a generated file belongs",
        )
    if stat.S_ISDIR(mode):
        if all(_relative(file, folder) in stale for file in _files_below(target)):
            return "new"
        return Blocked(
            path=path,
            code="file-in-the-way",
            message="a folder stands where a generated file belongs",
        )
    if _has_stale_twin(path, stale, folder):
        return "new"
    present = _read(target)
    if present == content:
        return "unchanged"
    if not ledger.owns(path):
        return Blocked(
            path=path,
            code="file-in-the-way",
            message="a file that is not ours stands where a generated file belongs",
        )
    is_ours = present is not None and ledger.is_as_written(path, present)
    return "changed" if is_ours else "edited"


def _has_stale_twin(path: str, stale: set[str], folder: Path) -> bool:
    """Whether `path` is there only as an old file whose name differs by case alone."""
    twins = [old for old in stale if old.casefold() == path.casefold()]
    return any((folder / old).samefile(folder / path) for old in twins)


def _blocked_parent(
    path: str, parent: Path, folder: Path, stale: set[str]
) -> Blocked | None:
    mode = mode_of(parent)
    if mode is None or stat.S_ISDIR(mode):
        return None
    if stat.S_ISLNK(mode):
        return Blocked(
            path=_relative(parent, folder),
            code="link-in-the-way",
            message=f'the folder of "{path}" is a symbolic link',
        )
    if _relative(parent, folder) in stale:
        return None
    return Blocked(
        path=_relative(parent, folder),
        code="file-in-the-way",
        message=f'a file stands where the folder of "{path}" belongs',
    )


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield what lies below `folder`, save byte code that Python wrote."""
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink() or not entry.is_dir():
            yield entry
        elif entry.name != _CACHE:
            yield from _files_below(entry)


def _relative(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None

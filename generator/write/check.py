"""What a run would change, without changing it."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostics
from generator.values import dataclass
from generator.write.plan import LEDGER_NAME, Plan
from generator.write.survey import report_survey, survey

__all__ = ["Drift", "DriftKind", "check_plan_on_disk"]

DriftKind: TypeAlias = Literal["missing", "outdated", "edited", "extra", "ledger"]

_BINARY = "Binary files differ\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One file that is not as planned, with the unified diff that would mend it.

    `edited` was changed since it was written, `extra` is ours but no longer planned,
    `ledger` is the list of our files itself.
    """

    path: str
    kind: DriftKind
    diff: str


def check_plan_on_disk(
    plan: Plan, folder: Path, *, display: str, diagnostics: Diagnostics
) -> tuple[Drift, ...]:
    """Return how `folder` differs from `plan`, by path and the ledger last.

    What is in the way is reported. The diffs name files below `display`, so that
    `git apply` or `patch -p1` can read them.
    """
    found = survey(plan, folder)
    blocked_only = [item for item in found.blocked if item.path not in plan]
    kinds: dict[str, DriftKind] = {}
    kinds.update(dict.fromkeys(found.new, "missing"))
    kinds.update(dict.fromkeys(found.changed, "outdated"))
    kinds.update(dict.fromkeys(found.edited, "edited"))
    kinds.update(dict.fromkeys(found.stale, "extra"))
    if not found.is_ledger_current:
        kinds[LEDGER_NAME] = "ledger"
    if found.blocked or blocked_only:
        report_survey(found, display=display, diagnostics=diagnostics)
    drifts = []
    # The list of our files last: nobody reads its hashes.
    for path in sorted(kinds, key=lambda path: (path == LEDGER_NAME, path)):
        old = _read(folder / path)
        new = found.ledger if path == LEDGER_NAME else plan.get(path)
        drifts.append(
            Drift(
                path=path, kind=kinds[path], diff=_diff(f"{display}/{path}", old, new)
            )
        )
    return tuple(drifts)


def _diff(path: str, old: bytes | None, new: bytes | None) -> str:
    old_name = "/dev/null" if old is None else f"a/{path}"
    new_name = "/dev/null" if new is None else f"b/{path}"
    header = f"--- {old_name}\n+++ {new_name}\n"
    try:
        old_lines = _lines(old)
        new_lines = _lines(new)
    except UnicodeDecodeError:
        return header + _BINARY
    lines = difflib.unified_diff(old_lines, new_lines, old_name, new_name)
    return (
        "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in lines
        )
        or header
    )


def _lines(content: bytes | None) -> list[str]:
    text = "" if content is None else content.decode("utf-8")
    # Only "\n" ends a line of a diff; splitlines would break at U+2028 and form feeds
    # too.
    parts = text.split("\n")
    lines = [f"{part}\n" for part in parts[:-1]]
    return [*lines, parts[-1]] if parts[-1] else lines


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None

"""Plans for a part of a project: what lies outside the part stays as it is."""

from __future__ import annotations

from pathlib import Path

from generator.write.ledger import read_ledger
from generator.write.plan import Plan

__all__ = ["keep_outside"]


def keep_outside(plan: Plan, folder: Path, *, prefixes: tuple[str, ...]) -> Plan:
    """Return `plan` with our files outside `prefixes` as they are on the disk.

    Files outside that are planned and not there yet stay planned.
    """
    kept = dict(plan)
    for path in read_ledger(folder).files:
        if path.startswith(prefixes):
            continue
        try:
            kept[path] = (folder / path).read_bytes()
        except OSError:
            continue
    return kept

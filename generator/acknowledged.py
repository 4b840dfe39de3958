"""Warnings about specifications that somebody has looked at: notes from then on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.diagnostics import Diagnostic, Diagnostics
from generator.manifest import AcknowledgedDiagnostic, ApiConfig

__all__ = ["settle_diagnostics"]


def settle_diagnostics(
    api: ApiConfig,
    found: Iterable[Diagnostic],
    diagnostics: Diagnostics,
    *,
    is_whole: bool,
) -> None:
    """Add what was found to `diagnostics`, acknowledged warnings as notes.

    Where the whole API was looked at, an entry that nothing answers to is reported.
    """
    entries = api.policies.acknowledged_diagnostics
    used: set[AcknowledgedDiagnostic] = set()
    for item in found:
        entry = next((one for one in entries if _matches(one, item)), None)
        if entry is None:
            diagnostics.add(item)
            continue
        used.add(entry)
        diagnostics.add(
            replace(item, severity="note", help=f"acknowledged: {entry.reason}")
        )
    for entry in entries:
        if is_whole and entry not in used:
            diagnostics.warning(
                "acknowledge-unused",
                f'no specification of "{api.name}" gives this warning[{entry.code}]',
                entry.origin,
                help="delete the entry",
            )


def _matches(entry: AcknowledgedDiagnostic, item: Diagnostic) -> bool:
    # An error cannot be acknowledged away: what it is about is not generated.
    return (
        item.severity == "warning"
        and item.code == entry.code
        and fnmatchcase(item.origin.file, entry.file)
        and fnmatchcase(item.origin.pointer, entry.pointer)
    )

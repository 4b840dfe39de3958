"""Api-versions that retire: warnings ahead of the day, and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.diagnostics import Diagnostic
from generator.manifest import ApiConfig

__all__ = ["next_change", "retirement_warnings"]


def retirement_warnings(
    api: ApiConfig, *, today: date, versions: Iterable[str] | None = None
) -> Iterator[Diagnostic]:
    """Yield a warning for each version that retires soon, or has retired.

    `versions` are those that matter, None for all.
    """
    wanted = None if versions is None else set(versions)
    for item in api.policies.retirements:
        if wanted is not None and item.version not in wanted:
            continue
        if today < item.day - timedelta(days=api.policies.warn_days):
            continue
        verb = "retires on" if today < item.day else "has been retired since"
        yield Diagnostic(
            severity="warning",
            code="version-retires",
            message=f'"{item.version}" of "{api.name}" {verb} {item.day}',
            origin=item.origin,
            help="move callers to a newer api-version",
        )


def next_change(apis: Iterable[ApiConfig], *, today: date) -> date | None:
    """Return the next day on which the warnings will be others, None for never."""
    days = (
        day
        for api in apis
        for item in api.policies.retirements
        for day in (item.day - timedelta(days=api.policies.warn_days), item.day)
        if day > today
    )
    return min(days, default=None)

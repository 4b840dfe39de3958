"""The answer to a run for which nothing has changed, without doing it."""

# Imported before anything that costs time: neither the manifest nor a spec is parsed
# here, only read and compared with what the last run read.

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.cache import Store, is_fresh, tool_fingerprint
from generator.request import Request
from generator.result import RunResult

__all__ = ["recall"]


def recall(
    manifest: Path, request: Request, *, today: date | None = None
) -> RunResult | None:
    """Return the result of the run that `request` asks for; None if it must be done."""
    if not request.use_cache:
        return None
    store = Store(manifest.parent)
    run = store.load_run(request.question(manifest))
    if run is None:
        return None
    if run.until is not None and (today or date.today()) >= run.until:
        return None
    tool = tool_fingerprint()
    if not is_fresh(run, tool=tool):
        return None
    results = []
    diagnostics = list(run.diagnostics)
    for api in run.apis:
        record = store.load(request.question(manifest, api))
        if record is None or not is_fresh(record, tool=tool):
            return None
        results.append(record.result)
        diagnostics.extend(record.diagnostics)
    return RunResult(
        base=manifest.parent, apis=tuple(results), diagnostics=tuple(diagnostics)
    )

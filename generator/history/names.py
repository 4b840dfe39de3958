"""One version as the timeline sees it: its model, and what Python calls things."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Diagnostics
from generator.model import Api, Object, TypeId
from generator.python import operation_calls
from generator.python.naming import name_models
from generator.python.usage import analyze
from generator.values import dataclass

__all__ = ["Snapshot", "snapshot_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One api-version, its model and the names that its package gives.

    `calls` says how an operation is called (`chat.completions.create`), by its key;
    `classes` what a definition is called in Python, by its id.
    """

    version: str
    api: Api
    calls: Mapping[str, str]
    classes: Mapping[TypeId, str]


def snapshot_of(api: Api) -> Snapshot:
    """Return `api` with the names that its generated package gives."""
    # Forced renames were reported when the package was planned.
    silent = Diagnostics()
    names = name_models(api, analyze(api), silent)
    return Snapshot(
        version=api.version,
        api=api,
        calls=operation_calls(api),
        classes={
            definition.id: names[definition.id].name
            for definition in api.definitions
            if definition.is_component or isinstance(definition.type, Object)
        },
    )

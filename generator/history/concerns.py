"""What a finding is about: which operation, parameter, model or property it lies in.

A finding knows where it was written. The innermost thing whose own place is around that
is what it concerns; a finding that is felt by an operation concerns that too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.diff import Change, Edit, Finding, Level, Place
from generator.history.names import Snapshot
from generator.model import Object
from generator.origin import Origin

__all__ = ["Concerns", "Owner", "concerns_of", "is_property_rename"]

Owner: TypeAlias = tuple[str, ...]
"""`("operation", key)`, `("parameter", key, "query:top")`, `("model", id)` or
`("property", id, wire name)`."""

Concerns: TypeAlias = Mapping[Owner, Sequence[Finding]]

_Places: TypeAlias = dict[tuple[str, str], list[Owner]]


def concerns_of(
    old: Snapshot,
    new: Snapshot,
    findings: Sequence[Finding],
    *,
    successors: Mapping[str, str],
) -> Concerns:
    """Return the findings of one step by what of the new version they concern.

    `successors` are the new models' ids by the old: what was removed from a model
    concerns the model that it became. Findings on prose alone are left out.
    """
    old_places, new_places = _places(old), _places(new)
    found: dict[Owner, list[Finding]] = {}
    for finding in findings:
        if finding.level is Level.DOCS:
            continue
        owners: dict[Owner, None] = dict.fromkeys(
            ("operation", key) for key in finding.operations
        )
        for owner in _around(new_places, finding.new_origin):
            owners[owner] = None
        for kind, *key in _around(old_places, finding.old_origin):
            # The operation of the old version is known by the pair already.
            if kind in ("model", "property") and key[0] in successors:
                owners[(kind, successors[key[0]], *key[1:])] = None
        for owner in owners:
            found.setdefault(owner, []).append(finding)
            if owner[0] == "property":
                model = ("model", owner[1])
                if model not in owners:
                    found.setdefault(model, []).append(finding)
    return found


def is_property_rename(finding: Finding) -> bool:
    """Whether a property has another name, and `before` and `after` are the names."""
    change = finding.change
    return (
        isinstance(change, Change)
        and change.place is Place.PROPERTY
        and change.edit is Edit.RENAMED
    )


def _places(snapshot: Snapshot) -> _Places:
    found: _Places = {}
    for owner, origin in _owners(snapshot):
        found.setdefault((origin.file, origin.pointer), []).append(owner)
    return found


def _owners(snapshot: Snapshot) -> Iterator[tuple[Owner, Origin]]:
    for operation in snapshot.api.operations:
        for item in operation.parameters:
            key = f"{item.location}:{item.wire_name}"
            yield ("parameter", operation.key, key), item.origin
    for definition in snapshot.api.definitions:
        if definition.id not in snapshot.classes:
            continue
        yield ("model", definition.id), definition.origin
        if isinstance(definition.type, Object):
            for property_ in definition.type.properties:
                if property_.inherited_from is None:
                    owner = ("property", definition.id, property_.wire_name)
                    yield owner, property_.origin


def _around(places: _Places, origin: Origin) -> Sequence[Owner]:
    """Return what is written at the innermost known place around `origin`."""
    pointer = origin.pointer
    while True:
        owners = places.get((origin.file, pointer))
        if owners is not None:
            return owners
        if not pointer:
            return ()
        pointer = pointer.rpartition("/")[0]

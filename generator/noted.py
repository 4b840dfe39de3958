"""Behaviour that somebody noted in the manifest, as findings."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.diff import BehaviourNote, Finding, Level
from generator.manifest import ApiConfig, BehaviourEntry
from generator.model import Api

__all__ = ["NOTE_RULE", "noted_findings"]

NOTE_RULE = "behaviour-note"


def noted_findings(
    config: ApiConfig,
    *,
    old: str,
    new: str,
    apis: tuple[Api, Api],
    diagnostics: Diagnostics,
) -> tuple[Finding, ...]:
    """Return what the manifest notes between two of its versions, the older first.

    A note counts where its own step lies between them. From a newer version to an older
    one there is none: what is undone then, nobody has noted.
    """
    order = [item.version for item in config.versions]
    found: list[Finding] = []
    for entry in config.policies.behaviour:
        if _is_between(entry, old, new, order):
            # Between versions farther apart, what came and went is on neither side.
            is_its_step = (old, new) == (entry.from_version, entry.to_version)
            keys = _keys(entry, apis, diagnostics if is_its_step else Diagnostics())
            if entry.operations and not keys:
                continue  # neither version has what it is about
            finding = _finding(entry, keys, apis)
            while any(finding.fingerprint == item.fingerprint for item in found):
                # A second note on the same step, from the same source.
                finding = replace(finding, fingerprint=_digest(finding.fingerprint))
            found.append(finding)
    return tuple(found)


def _is_between(
    entry: BehaviourEntry, old: str, new: str, order: Sequence[str]
) -> bool:
    if old not in order or new not in order:
        return False  # a version that only an older manifest has
    first, last = order.index(entry.from_version), order.index(entry.to_version)
    return order.index(old) <= first < last <= order.index(new)


def _keys(
    entry: BehaviourEntry, apis: tuple[Api, Api], diagnostics: Diagnostics
) -> tuple[str, ...]:
    return tuple(
        key
        for name in entry.operations
        if (key := _key(name, entry, apis, diagnostics)) is not None
    )


def _finding(
    entry: BehaviourEntry, keys: tuple[str, ...], apis: tuple[Api, Api]
) -> Finding:
    old, new = apis
    parts = [
        NOTE_RULE,
        entry.from_version,
        entry.to_version,
        entry.cite,
        *entry.operations,
    ]
    return Finding(
        rule=NOTE_RULE,
        level=Level[entry.level.upper()],
        directions=(),
        message=entry.text,
        reason=f"noted in the manifest, after {entry.cite}",
        fingerprint=_digest(*parts),
        change=BehaviourNote(
            text=entry.text,
            cite=entry.cite,
            operations=keys,
            old_origin=old.origin,
            new_origin=new.origin,
        ),
        plane="behaviour",
        no_witness="the documents of both versions say the same",
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _key(
    name: str, entry: BehaviourEntry, apis: tuple[Api, Api], diagnostics: Diagnostics
) -> str | None:
    """Return the key of the operation that a note names."""
    for api in reversed(apis):
        for operation in api.operations:
            if name in (operation.key, f"{operation.method} {operation.path}"):
                return operation.key
    diagnostics.warning(
        "behaviour-unknown-operation",
        f'there is no operation "{name}" that could behave otherwise',
        entry.origin_of(name),
        help="name it by its operationId, or by METHOD /path",
    )
    return None

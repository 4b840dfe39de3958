"""`acknowledge:`, `behaviour:`, `retires:`, from their nodes to values."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import cast

from generator.diagnostics import Diagnostics
from generator.load import Node, Workspace
from generator.manifest.policies import (
    AcknowledgedDiagnostic,
    Acknowledgement,
    BehaviourEntry,
    NotedLevel,
    Policies,
    Retirement,
)
from generator.manifest.shape import check_shape, manifest_schema
from generator.values import dataclass

__all__ = ["read_acknowledgements", "read_policies"]


def read_policies(
    node: Node, *, versions: Sequence[str], diagnostics: Diagnostics
) -> Policies:
    """Return what an entry of `apis:` says about its versions, oldest first."""
    reader = _Reader(diagnostics, versions)
    days = node.get("warn_days")
    return Policies(
        acknowledgements=tuple(reader.acknowledgements(_list(node, "acknowledge"))),
        acknowledged_diagnostics=tuple(
            AcknowledgedDiagnostic(
                code=_text(item, "code") or "",
                file=_text(item, "file") or "*",
                pointer=_text(item, "pointer") or "*",
                reason=_text(item, "reason") or "",
                origin=item.origin,
            )
            for item in _list(node, "acknowledge_diagnostics")
        ),
        behaviour=tuple(reader.behaviour(_list(node, "behaviour"))),
        retirements=tuple(reader.retirements(node.get("retires"))),
        warn_days=days.value if days and isinstance(days.value, int) else 90,
    )


def read_acknowledgements(
    path: Path, *, base: Path, diagnostics: Diagnostics
) -> tuple[Acknowledgement, ...] | None:
    """Return what a file of its own acknowledges; None after an error diagnostic."""
    workspace = Workspace(base=base, roots=(path.parent,), diagnostics=diagnostics)
    root = workspace.open(path)
    if root is None:
        return None
    schema = {
        "$schema": manifest_schema()["$schema"],
        "$defs": manifest_schema()["$defs"],
        "type": "object",
        "required": ["acknowledge"],
        "additionalProperties": False,
        "properties": {
            "acknowledge": {
                "description": "The list of what is acknowledged.",
                "type": "array",
                "items": {"$ref": "#/$defs/acknowledgement"},
            }
        },
    }
    if not check_shape(root, diagnostics=diagnostics, schema=schema):
        return None
    reader = _Reader(diagnostics, None)
    found = tuple(reader.acknowledgements(_list(root, "acknowledge")))
    return None if diagnostics.has_errors else found


@dataclass(frozen=True, slots=True)
class _Reader:
    diagnostics: Diagnostics
    versions: Sequence[str] | None

    def acknowledgements(self, nodes: Sequence[Node]) -> Iterator[Acknowledgement]:
        for node in nodes:
            self._check_versions(node.get("from"), node.get("to"))
            day = self._date(node.get("expires"))
            if day is None:
                continue
            yield Acknowledgement(
                fingerprint=_text(node, "fingerprint"),
                rule=_text(node, "rule"),
                subject=_text(node, "subject") or "*",
                reason=_text(node, "reason") or "",
                owner=_text(node, "owner") or "",
                expires=day,
                from_version=_text(node, "from"),
                to_version=_text(node, "to"),
                origin=node.origin,
            )

    def behaviour(self, nodes: Sequence[Node]) -> Iterator[BehaviourEntry]:
        for node in nodes:
            self._check_versions(node.get("from"), node.get("to"))
            operations = _list(node, "operations")
            yield BehaviourEntry(
                text=_text(node, "text") or "",
                cite=_text(node, "cite") or "",
                from_version=_text(node, "from") or "",
                to_version=_text(node, "to") or "",
                operations=tuple(str(item.value) for item in operations),
                operation_origins=tuple(item.origin for item in operations),
                level=cast(NotedLevel, _text(node, "level") or "risky"),
                origin=node.origin,
            )

    def retirements(self, node: Node | None) -> Iterator[Retirement]:
        for version, value in () if node is None else node.items():
            self._check_version(version, value)
            day = self._date(value)
            if day is not None:
                yield Retirement(version=version, day=day, origin=value.key_origin)

    def _date(self, node: Node | None) -> date | None:
        assert node is not None, "the schema requires it"
        try:
            return date.fromisoformat(str(node.value))
        except ValueError:
            self.diagnostics.error(
                "manifest-date",
                f'"{node.value}" is no day of the calendar',
                node.origin,
                help="write it as YYYY-MM-DD",
            )
            return None

    def _check_versions(self, *nodes: Node | None) -> None:
        for node in nodes:
            if node is not None:
                self._check_version(str(node.value), node)

    def _check_version(self, version: str, node: Node) -> None:
        known = self.versions
        if known is None or version in known:
            return
        close = difflib.get_close_matches(version, known, n=1)
        self.diagnostics.error(
            "manifest-version-unknown",
            f'there is no api-version "{version}"',
            node.origin,
            help=f'did you mean "{close[0]}"?' if close else None,
        )


def _list(node: Node, key: str) -> tuple[Node, ...]:
    found = node.get(key)
    return () if found is None else tuple(found.elements())


def _text(node: Node, key: str) -> str | None:
    found = node.get(key)
    return None if found is None else str(found.value)

"""Which operations of an API are wanted: what the manifest or the command line says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostics
from generator.load import Node
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Select", "Selector", "SelectorKind", "read_select"]

SelectorKind: TypeAlias = Literal["tag", "path", "operation"]

_KINDS: tuple[tuple[str, SelectorKind], ...] = (
    ("tags", "tag"),
    ("paths", "path"),
    ("operations", "operation"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """One pattern; `*` and `?` stand for any text and any letter."""

    kind: SelectorKind
    pattern: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """What is wanted: all that any selector matches; `versions` is empty for all."""

    selectors: tuple[Selector, ...]
    versions: tuple[str, ...] = ()

    def applies_to(self, version: str) -> bool:
        """Whether it is said of `version`."""
        return not self.versions or version in self.versions

    def patterns(self, kind: SelectorKind) -> tuple[str, ...]:
        """Return the patterns for tags, paths or operations."""
        return tuple(each.pattern for each in self.selectors if each.kind == kind)


def read_select(
    node: Node, *, versions: tuple[str, ...], diagnostics: Diagnostics
) -> tuple[Select, ...]:
    """Return what `select:` of an API says, an entry for each of its parts."""
    written = node.get("select")
    if written is None:
        return ()
    entries = tuple(written.elements()) if written.is_list else (written,)
    return tuple(_select(entry, versions, diagnostics) for entry in entries)


def _select(node: Node, versions: tuple[str, ...], diagnostics: Diagnostics) -> Select:
    named: list[str] = []
    listed = node.get("versions")
    for element in () if listed is None else listed.elements():
        named.append(str(element.value))
        if named[-1] not in versions:
            diagnostics.error(
                "manifest-version-unknown",
                f'there is no api-version "{named[-1]}"',
                element.origin,
            )
    selectors = tuple(_selectors(node))
    if not selectors:
        diagnostics.error(
            "manifest-select-empty",
            "a selection names neither tags, nor paths, nor operations",
            node.origin,
        )
    return Select(selectors=selectors, versions=tuple(named))


def _selectors(node: Node) -> Iterator[Selector]:
    for key, kind in _KINDS:
        words = node.get(key)
        for element in () if words is None else words.elements():
            yield Selector(kind=kind, pattern=str(element.value), origin=element.origin)

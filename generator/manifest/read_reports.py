"""`reports:` of an API: which versions are compared when it is generated."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.diagnostics import Diagnostics
from generator.load import Node
from generator.manifest.order import is_preview
from generator.manifest.values import ReportFormat, ReportsConfig

__all__ = ["read_reports"]

_FORMATS: tuple[ReportFormat, ...] = ("markdown", "html", "json")
_SETS = ("neighbours", "releases")


def read_reports(
    api: Node, *, versions: Sequence[str], diagnostics: Diagnostics
) -> ReportsConfig | None:
    """Return what is to be compared, None where there is nothing or it is not wanted.

    `versions` are all of the API, oldest first.
    """
    node = api.get("reports")
    if node is not None and node.value is False:
        return None
    pairs: dict[tuple[str, str], None] = {}
    wanted = None if node is None else node.get("pairs")
    if wanted is None:
        for name in _SETS:
            pairs.update(dict.fromkeys(_pairs_of(name, versions)))
    else:
        for item in wanted.elements():
            if item.value in _SETS:
                pairs.update(dict.fromkeys(_pairs_of(str(item.value), versions)))
                continue
            pair = _pair(item, versions, diagnostics)
            if pair is not None:
                pairs[pair] = None
    formats = None if node is None else node.get("formats")
    if not pairs:
        return None
    rank = {version: index for index, version in enumerate(versions)}
    return ReportsConfig(
        pairs=tuple(sorted(pairs, key=lambda pair: (rank[pair[1]], -rank[pair[0]]))),
        formats=tuple(
            name
            for name in _FORMATS
            if formats is None or name in {item.value for item in formats.elements()}
        ),
    )


def _pairs_of(name: str, versions: Sequence[str]) -> Iterator[tuple[str, str]]:
    if name == "releases":
        versions = [version for version in versions if not is_preview(version)]
    yield from pairwise(versions)


def _pair(
    node: Node, versions: Sequence[str], diagnostics: Diagnostics
) -> tuple[str, str] | None:
    old, _, new = str(node.value).partition("...")
    for name in (old, new):
        if name not in versions:
            close = difflib.get_close_matches(name, versions, n=1)
            diagnostics.error(
                "manifest-version-unknown",
                f'there is no api-version "{name}" to compare',
                node.origin,
                help=f'did you mean "{close[0]}"?' if close else None,
            )
            return None
    if versions.index(old) > versions.index(new):
        old, new = new, old
    return (old, new)

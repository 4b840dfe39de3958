"""The APIs of the corpora that have several documents, oldest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from generator.model import Api
from tests.unit.diff.bench import model_of_file

__all__ = ["CORPORA", "FAMILIES", "LARGE", "Entry", "documents", "entries"]
__all__ += ["neighbours", "versions"]

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"

_SPLIT = "multiversion/azure-redhatopenshift"
FAMILIES = (
    "azure-openai",
    *(
        f"multiversion/{name}"
        for name in (
            "adyen-binlookup",
            "adyen-payment",
            "adyen-payout",
            "adyen-recurring",
            "azure-devops-build",
            "azure-devops-notification",
            "azure-iotedge-workload",
            "azure-redhatopenshift",
            "openai",
            "square",
            "twilio-verify",
            "xero-accounting",
        )
    ),
)
LARGE = (
    "big/docker-engine",
    "big/adyen-checkout",
    "big/kubernetes",
    "big/digitalocean",
    "big/openai",
)
_SINGLES = {
    "big/digitalocean": (
        "spec.json",
        "multifile/specification/DigitalOcean-public.v2.yaml",
    ),
    "big/openai": ("openai-2023.json", "openapi.json", "openapi.yaml"),
}
"""Folders that are no versions: their documents, the oldest first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a family; `root` holds what it may refer to."""

    name: str
    path: Path
    root: Path


def documents(folder: Path) -> Iterator[Path]:
    """Yield the documents below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".json", ".yaml", ".yml"):
            yield path


def entries(family: str) -> tuple[Entry, ...]:
    """Return the documents of a family, oldest first; states of one version too."""
    folder = CORPORA / family
    if family in _SINGLES:
        paths = [folder / name for name in _SINGLES[family]]
        return tuple(Entry(path.name, path, path.parent) for path in paths)
    if family == _SPLIT:
        paths = sorted(folder.rglob("redhatopenshift.json"))
        found = [Entry(path.parent.name, path, folder / "swagger") for path in paths]
    else:
        found = [
            Entry(f"{place.name}/{path.name}", path, place)
            for place in folder.iterdir()
            if place.is_dir()
            for path in documents(place)
        ]
    return tuple(sorted(found, key=lambda entry: _natural(entry.name)))


_WORD = 10**9
"""A word comes after any date: `v1` follows the dated versions."""


def _natural(name: str) -> list[tuple[int, str]]:
    return [
        (int(part), "") if part.isdigit() else (_WORD, part)
        for part in re.split(r"(\d+)", name)
        if part
    ]


@cache
def versions(family: str) -> tuple[tuple[str, Api], ...]:
    """Return the models of a family, oldest first."""
    return tuple(
        (entry.name, model_of_file(entry.path, base=CORPORA, root=entry.root))
        for entry in entries(family)
    )


def neighbours(family: str) -> Iterator[tuple[str, Api, Api]]:
    """Yield the pairs of documents that follow each other, with words for them."""
    for (one, old), (other, new) in pairwise(versions(family)):
        yield f"{family}: {one} -> {other}", old, new

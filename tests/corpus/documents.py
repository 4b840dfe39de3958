"""The published documents that lie beside the project, and what they plainly say."""

# Everything here is read without the generator, by the standard readers and a walk of
# a few lines, so that the figures of the generator have something to be held against.

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

import pytest
import yaml

from tests.corpus.published_facts import load_document

__all__ = [
    "CORPORA",
    "Document",
    "Json",
    "documents",
    "needs_corpora",
    "node_at",
    "operations_of",
    "plain_path",
    "read",
    "resolve_place",
]

Json: TypeAlias = Any  # whatever YAML or JSON can hold; checked where it is used

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"

needs_corpora = pytest.mark.skipif(
    not CORPORA.is_dir(), reason="there is no ../shared/corpora beside the project"
)

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One API description; `folder` is as far up as its references may lead."""

    path: Path
    folder: Path

    @property
    def name(self) -> str:
        """The path below the corpora."""
        return self.path.relative_to(CORPORA).as_posix()

    @property
    def group(self) -> str:
        """The corpus that it belongs to."""
        return self.name.split("/")[0]

    @property
    def size(self) -> int:
        """Bytes, those of the folder where the document is split over it."""
        if self.path.parent.name != "specification":
            return self.path.stat().st_size
        files = (path for path in self.folder.rglob("*") if path.suffix in _SUFFIXES)
        return sum(path.stat().st_size for path in files)


@cache
def documents() -> tuple[Document, ...]:
    """Return every document of the corpora but those of `tricky` and `diff-cases`."""
    return tuple(_found())


def _found() -> Iterator[Document]:
    for group in ("azure-openai", "azure-openai-authoring", "azure-openai-variants"):
        yield from _below(CORPORA / group)
    for folder in sorted((CORPORA / "big").iterdir()):
        split = folder / "multifile" / "specification"
        if split.is_dir():
            yield from _plain(folder)
            yield Document(path=split / "DigitalOcean-public.v2.yaml", folder=split)
        else:
            yield from _below(folder)
    for folder in sorted((CORPORA / "multiversion").iterdir()):
        listed = folder / "versions.tsv"
        if listed.is_file():
            with listed.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file, delimiter="\t"))
            for row in rows:
                yield Document(path=folder / row["path"], folder=folder)
        else:
            yield from _below(folder)
    yield from _below(CORPORA / "wild")


def _below(folder: Path) -> Iterator[Document]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in _SUFFIXES:
            yield Document(path=path, folder=folder)


def _plain(folder: Path) -> Iterator[Document]:
    for path in sorted(folder.iterdir()):
        if path.suffix in _SUFFIXES:
            yield Document(path=path, folder=folder)


class _Lenient(yaml.SafeLoader):
    """A loader that lets a later anchor take an earlier one's name (YAML 1.2)."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()  # type: ignore[no-untyped-call]  # PyYAML's
        if not isinstance(event, yaml.AliasEvent):
            self.anchors.pop(event.anchor, None)
        return super().compose_node(parent, index)


_Lenient.yaml_implicit_resolvers = {
    first: [row for row in rows if not row[0].endswith(":timestamp")]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def read(path: Path) -> Json:
    """Return what a file holds; comment lines on top of JSON are passed over."""
    try:
        return load_document(path)
    except yaml.composer.ComposerError:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Lenient)
    except ValueError:
        text = path.read_text(encoding="utf-8-sig")
        lines = text.splitlines(keepends=True)
        while lines and lines[0].lstrip().startswith("//"):
            del lines[0]
        return json.loads("".join(lines))


def node_at(path: Path, pointer: str) -> Json:
    """Return what a JSON Pointer leads to in a file; raise KeyError for nothing."""
    node = read(path)
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        elif isinstance(node, dict) and key not in node and key.isdigit():
            # YAML's statuses are numbers.
            node = node[int(key)]
        elif isinstance(node, dict):
            node = node[key]
        else:
            raise KeyError(pointer)
    return node


def resolve_place(
    node: Json, place: tuple[Path, str]
) -> tuple[Json, tuple[Path, str]] | None:
    """Return what `node`, which is at `place`, stands for and where that is.

    None where a reference leads nowhere.
    """
    path, pointer = place
    for _ in range(100):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            return node, (path, pointer)
        file, _, pointer = node["$ref"].partition("#")
        if "://" in file:
            return None
        if file:
            path = (path.parent / unquote(file)).resolve()
            if not path.is_file():
                return None
        pointer = unquote(pointer)
        try:
            node = node_at(path, pointer)
        except KeyError:
            return None
    return None


def operations_of(document: Document) -> frozenset[tuple[str, str]]:
    """Return method and path of every operation of the document."""
    return frozenset(_operations(document))


def _operations(document: Document) -> Iterator[tuple[str, str]]:
    root = read(document.path)
    for keyword in ("paths", "x-ms-paths"):
        for path, item in (root.get(keyword) or {}).items():
            if not path.startswith("/") and path.startswith("x-"):
                continue
            for node in _items(item, document.path):
                for method in _METHODS:
                    if method in node:
                        yield method.upper(), plain_path(path)


def _items(item: Json, path: Path) -> Iterator[dict[str, Json]]:
    """Yield a path item and the one that it refers to."""
    if not isinstance(item, dict):
        return
    yield item
    if "$ref" in item:
        found = resolve_place(item, (path, ""))
        if found is not None and isinstance(found[0], dict):
            yield found[0]


def plain_path(path: str) -> str:
    """Return a path without its query, which x-ms-paths and some others have."""
    return path.partition("?")[0]

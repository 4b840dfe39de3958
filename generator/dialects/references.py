"""Where a schema lives, said in one way: the canonical key of its location."""

from __future__ import annotations

import os.path
from pathlib import Path

from generator.dialects.keywords import KEYWORDS
from generator.dialects.normal import SchemaKey
from generator.load import Node
from generator.origin import split_pointer

__all__ = ["Locations", "component_name"]

_HOMES: tuple[tuple[str, ...], ...] = (
    ("components", "schemas"),
    ("definitions",),
    ("$defs",),
)


class Locations:
    """Keys of places, seen from the root document."""

    def __init__(self, root: Node) -> None:
        self._folder = root.document.path.parent
        # By identity: the documents of a run are never equal, and stay alive with it.
        self._prefixes: dict[int, str] = {id(root.document): ""}

    def key(self, node: Node) -> SchemaKey:
        """Return the canonical key of the place of `node`."""
        document = node.document
        prefix = self._prefixes.get(id(document))
        if prefix is None:
            prefix = self._relative(document.path)
            self._prefixes[id(document)] = prefix
        return f"{prefix}#{node.pointer}"

    def is_in_root(self, node: Node) -> bool:
        """Whether `node` is part of the root document."""
        return self._prefixes.get(id(node.document)) == ""

    def _relative(self, path: Path) -> str:
        try:
            return Path(os.path.relpath(path, self._folder)).as_posix()
        except ValueError:  # another drive, on Windows
            return path.as_posix()


def component_name(node: Node, *, is_in_root: bool) -> str | None:
    """Return the name under which a document keeps the schema `node`, if under one.

    A schema that is a whole file has the file's name; in a file that holds nothing but
    schemas it has its key.
    """
    tokens = split_pointer(node.pointer)
    if tokens and tokens[:-1] in _HOMES:
        return tokens[-1]
    if is_in_root:
        return None
    if not tokens:
        return node.document.path.stem
    if len(tokens) == 1 and tokens[0] not in KEYWORDS:
        return tokens[0]
    return None

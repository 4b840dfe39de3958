"""A value at a place: the cursor with which every later stage reads a document.

Values are plain dicts and lists, so that anything can work on them at full speed. Where
they were written is kept beside them, in a tree of the same shape: a `Layout` for each
container, one integer for each scalar. A node walks both trees at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias, cast

from generator.load.source import Source
from generator.origin import Origin, escape_token
from generator.values import dataclass

__all__ = ["Kind", "Layout", "LoadedDocument", "Node", "Value", "Written"]

Value: TypeAlias = "dict[str, Value] | list[Value] | str | int | float | bool | None"

Kind: TypeAlias = Literal[
    "mapping", "list", "string", "integer", "number", "boolean", "null"
]

_KINDS: dict[type, Kind] = {
    dict: "mapping",
    list: "list",
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}

# A place is two character indexes in one integer, the smallest object that holds them:
# the key's above, the value's below. Without a key both are the value's.
_MASK = 0xFFFFFFFF


class Written(NamedTuple):
    """Where a value that an overlay moved into a document was written."""

    source: Source
    pointer: str


class Layout:
    """Where a container and its members are written.

    `written` is set where that is not the same pointer of the same file as the parent
    says: on what an overlay brought or moved. Such a scalar has a layout too, without
    children.
    """

    __slots__ = ("children", "place", "written")

    def __init__(
        self, place: int, children: Children, written: Written | None = None
    ) -> None:
        self.place = place
        self.children = children
        self.written = written


Entry: TypeAlias = int | Layout
Children: TypeAlias = dict[str, Entry] | list[Entry] | None


@dataclass(frozen=True, slots=True, eq=False)
class LoadedDocument:
    """One file as it was read, or as overlays have left it."""

    source: Source
    value: Value
    layout: Entry
    overlays: tuple[str, ...] = ()
    """Display paths of the overlays that were applied, in order."""

    @property
    def file(self) -> str:
        """The path as the user types it."""
        return self.source.file

    @property
    def path(self) -> Path:
        """The absolute path with symbolic links resolved."""
        return self.source.path

    @property
    def root(self) -> Node:
        """The node of the whole document."""
        return Node(self.value, "", self, self.layout, None)


class Node:
    """A value at a place of a document. Cheap to make, never changed.

    Two nodes are equal if they stand at the same pointer of the same document.
    """

    __slots__ = ("_entry", "_written", "document", "pointer", "value")

    def __init__(
        self,
        value: Value,
        pointer: str,
        document: LoadedDocument,
        entry: Entry,
        written: Written | None,
    ) -> None:
        self.value = value
        """Plain dicts, lists and scalars; shared, so never change them."""
        self.pointer = pointer
        """JSON Pointer in `document`, after overlays."""
        self.document = document
        self._entry = entry
        self._written = written

    def __repr__(self) -> str:
        return f"Node({self.address!r}, {self.kind})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Node)
            and self.document is other.document
            and self.pointer == other.pointer
        )

    def __hash__(self) -> int:
        return hash((id(self.document), self.pointer))

    @property
    def kind(self) -> Kind:
        """What JSON calls the value; an int is an "integer", a float a "number"."""
        return _KINDS[type(self.value)]

    @property
    def is_mapping(self) -> bool:
        """Whether the value is an object."""
        return isinstance(self.value, dict)

    @property
    def is_list(self) -> bool:
        """Whether the value is an array."""
        return isinstance(self.value, list)

    @property
    def address(self) -> str:
        """The file and pointer that tell this place from all others of a run."""
        return f"{self.document.file}#{self.pointer}"

    @property
    def written(self) -> Written:
        """The file and the pointer in it at which the value was written."""
        return self._written or Written(self.document.source, self.pointer)

    @property
    def origin(self) -> Origin:
        """Where the value is written, in the overlay if one brought it."""
        entry = self._entry
        place = entry if isinstance(entry, int) else entry.place
        written = self._written
        if written is None:
            return self.document.source.origin(place & _MASK, self.pointer)
        return written.source.origin(place & _MASK, written.pointer)

    @property
    def key_origin(self) -> Origin:
        """Where the key of the value is written; without a key, the value itself."""
        source, pointer = self.written
        return source.origin(self._place >> 32, pointer)

    @property
    def _place(self) -> int:
        entry = self._entry
        return entry if isinstance(entry, int) else entry.place

    def detached(self) -> Layout:
        """Return a layout of the value that is right in any other document."""
        entry = self._entry
        children = None if isinstance(entry, int) else entry.children
        return Layout(self._place, children, self.written)

    def __contains__(self, key: object) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def __len__(self) -> int:
        return len(self.value) if isinstance(self.value, dict | list) else 0

    def __bool__(self) -> bool:
        # Without this an empty mapping would pass for "no node" in `if node`.
        return True

    def get(self, key: str) -> Node | None:
        """Return the member `key`, None where there is none or this is no mapping."""
        value = self.value
        if not isinstance(value, dict) or key not in value:
            return None
        return self._child(key, value[key], self._places[key])

    def at(self, index: int) -> Node | None:
        """Return the element `index`, None where there is none or this is no list."""
        value = self.value
        if not isinstance(value, list) or not 0 <= index < len(value):
            return None
        return self._child(str(index), value[index], self._spots[index])

    def items(self) -> Iterator[tuple[str, Node]]:
        """Yield the members of a mapping in the document's order, else nothing."""
        value = self.value
        if not isinstance(value, dict):
            return
        places = self._places
        for key, item in value.items():
            yield key, self._child(key, item, places[key])

    def elements(self) -> Iterator[Node]:
        """Yield the elements of a list, else nothing."""
        value = self.value
        if not isinstance(value, list):
            return
        for index, (item, spot) in enumerate(zip(value, self._spots, strict=True)):
            yield self._child(str(index), item, spot)

    @property
    def _places(self) -> dict[str, Entry]:
        # A container's entry is a layout with children of the container's own kind.
        return cast("dict[str, Entry]", cast("Layout", self._entry).children)

    @property
    def _spots(self) -> list[Entry]:
        return cast("list[Entry]", cast("Layout", self._entry).children)

    def _child(self, token: str, value: Value, entry: Entry) -> Node:
        if "/" in token or "~" in token:
            token = escape_token(token)
        written = None
        if isinstance(entry, Layout) and entry.written is not None:
            written = entry.written
        elif self._written is not None:
            source, pointer = self._written
            written = Written(source, f"{pointer}/{token}")
        return Node(value, f"{self.pointer}/{token}", self.document, entry, written)

    def plain(self) -> Value:
        """Return a deep copy of the value."""
        return _copy(self.value)


def _copy(value: Value) -> Value:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value

"""A document under change that leaves the original as it was.

Containers are copied when they are first changed, and only those on the way to a
change; all others are shared with the original. Values keep where they were written.
"""

from __future__ import annotations

from typing import cast

from generator.load.jsonpath import Location
from generator.load.node import Entry, Layout, LoadedDocument, Node, Value, Written
from generator.origin import join_pointer

__all__ = ["Draft", "Mismatch", "Piece"]


class Mismatch(Exception):
    """Two values cannot be merged: says where below the target, and which kinds."""

    def __init__(self, location: Location, wanted: str, found: str) -> None:
        self.location = location
        self.wanted = wanted
        self.found = found
        super().__init__(f"{wanted} into {found}")


class Piece:
    """A value to bring into a draft, with a layout that is right anywhere."""

    __slots__ = ("layout", "value")

    def __init__(self, value: Value, layout: Layout) -> None:
        self.value = value
        self.layout = layout

    def members(self) -> list[tuple[str, Piece]]:
        """Return the members of a mapping as pieces."""
        value = cast("dict[str, Value]", self.value)
        places = cast("dict[str, Entry]", self.layout.children)
        return [
            (key, Piece(item, _pinned(places[key], self._written, key)))
            for key, item in value.items()
        ]

    def elements(self) -> list[Piece]:
        """Return the elements of a list as pieces."""
        value = cast("list[Value]", self.value)
        spots = cast("list[Entry]", self.layout.children)
        return [
            Piece(item, _pinned(spots[index], self._written, index))
            for index, item in enumerate(value)
        ]

    @property
    def _written(self) -> Written:
        assert self.layout.written is not None
        return self.layout.written


class Draft:
    """The values and places of a document, to be changed and then taken."""

    def __init__(self, root: Node) -> None:
        self._document = root.document
        # The outermost list stands for the document, so that its root has a holder too.
        self._values: list[Value] = [root.document.value]
        self._spots: list[Entry] = [root.document.layout]
        self._own: dict[int, object] = {}

    @property
    def value(self) -> Value:
        """The whole value as it stands. It is not to be changed."""
        return self._values[0]

    def begin(self) -> None:
        """Share everything anew: what is copied from now on is copied once more."""
        # A value that the last action put in two places must not change in both.
        self._own.clear()

    def take(self, overlays: tuple[str, ...]) -> LoadedDocument:
        """Return what has become of the document."""
        original = self._document
        return LoadedDocument(
            original.source,
            self._values[0],
            self._spots[0],
            original.overlays + overlays,
        )

    def piece(self, location: Location) -> Piece:
        """Return the value at a location, to be brought in elsewhere."""
        node: Node | None = self.take(()).root
        for token in location:
            assert node is not None
            node = node.at(token) if isinstance(token, int) else node.get(token)
        assert node is not None
        return Piece(node.value, node.detached())

    def remove(self, location: Location) -> None:
        """Take the value at a location out of its container."""
        token = location[-1]
        value, layout, written = self._own_at(location[:-1])
        if isinstance(value, dict):
            del value[cast("str", token)]
            del cast("dict[str, Entry]", layout.children)[cast("str", token)]
            return
        position = cast("int", token)
        spots = cast("list[Entry]", layout.children)
        del value[position]
        # The elements behind it move up, but stay written where they were.
        spots[position:] = [
            _pinned(spot, written, index)
            for index, spot in enumerate(spots[position + 1 :], position + 1)
        ]

    def merge(self, location: Location, piece: Piece) -> None:
        """Merge `piece` into the value at a location, as overlays do.

        Raises Mismatch where that is not defined; what was merged until then stays.
        """
        target = self._value_at(location)
        if isinstance(target, dict):
            if not isinstance(piece.value, dict):
                raise Mismatch(location, _kind(piece.value), "an object")
            self._merge_members(location, piece)
        elif isinstance(target, list):
            value, layout, _ = self._own_at(location)
            pieces = piece.elements() if isinstance(piece.value, list) else [piece]
            cast("list[Value]", value).extend(item.value for item in pieces)
            spots = cast("list[Entry]", layout.children)
            spots.extend(item.layout for item in pieces)
        elif isinstance(piece.value, dict | list):
            raise Mismatch(location, _kind(piece.value), "a single value")
        else:
            self._replace(location, piece)

    def _merge_members(self, location: Location, piece: Piece) -> None:
        value, layout, _ = self._own_at(location)
        members = cast("dict[str, Value]", value)
        places = cast("dict[str, Entry]", layout.children)
        for key, item in piece.members():
            if key not in members:
                members[key] = item.value
                places[key] = item.layout
                continue
            existing = members[key]
            if isinstance(existing, list) and not isinstance(item.value, list):
                # Only a target itself takes a single value as one more element.
                raise Mismatch((*location, key), _kind(item.value), "a list")
            self.merge((*location, key), item)

    def _replace(self, location: Location, piece: Piece) -> None:
        if not location:
            self._values[0], self._spots[0] = piece.value, piece.layout
            return
        value, layout, _ = self._own_at(location[:-1])
        token = location[-1]
        # Lists take ints and dicts texts; which of them this is, the location knows.
        cast("dict[str | int, Value]", value)[token] = piece.value
        cast("dict[str | int, Entry]", layout.children)[token] = piece.layout

    def _value_at(self, location: Location) -> Value:
        value = self._values[0]
        for token in location:
            value = cast("dict[str | int, Value]", value)[token]
        return value

    def _own_at(
        self, location: Location
    ) -> tuple[dict[str, Value] | list[Value], Layout, Written]:
        """Return the container at a location, free to be changed."""
        written = Written(self._document.source, "")
        values: object = self._values
        spots: object = self._spots
        layout: Layout | None = None
        for depth, token in enumerate((0, *location)):
            # A dict[str, ...] or a list[...], each with the token that fits it.
            holder = cast("dict[str | int, Value]", values)
            places = cast("dict[str | int, Entry]", spots)
            value = cast("dict[str, Value] | list[Value]", holder[token])
            layout = cast("Layout", places[token])
            if layout.written is not None:
                written = layout.written
            elif depth:
                written = Written(written.source, join_pointer(written.pointer, token))
            if id(value) not in self._own:
                value = value.copy()
                children = cast("dict[str, Entry] | list[Entry]", layout.children)
                layout = Layout(layout.place, children.copy(), layout.written)
                holder[token] = value
                places[token] = layout
                self._own[id(value)] = value
            values, spots = value, layout.children
        assert layout is not None
        return value, layout, written


def _pinned(entry: Entry, parent: Written, token: str | int) -> Layout:
    """Return an entry that says by itself where it is written."""
    if isinstance(entry, Layout) and entry.written is not None:
        return entry
    written = Written(parent.source, join_pointer(parent.pointer, token))
    if isinstance(entry, int):
        return Layout(entry, None, written)
    return Layout(entry.place, entry.children, written)


def _kind(value: Value) -> str:
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else "a single value"

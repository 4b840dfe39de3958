"""What the YAML builder remembers: open containers, and what anchors mark."""

from __future__ import annotations

from generator.load.node import Children, Entry, Layout, Value

__all__ = ["Anchored", "OpenContainer"]


class Anchored:
    """What an alias stands for."""

    __slots__ = ("children", "height", "size", "text", "value")

    def __init__(
        self, value: Value, text: str | None, children: Children, size: int, height: int
    ) -> None:
        self.value = value
        self.text = text
        """A scalar as it is written, which is what it says as a key."""
        self.children = children
        self.size = size
        """How many values it holds once its own aliases are written out, itself too."""
        self.height = height
        """How many levels it is deep."""


class OpenContainer:
    """A container whose end has not been read: a list while `members` is None."""

    __slots__ = (
        "anchor",
        "elements",
        "gained",
        "height",
        "index",
        "is_key",
        "key",
        "key_index",
        "members",
        "merges",
        "places",
        "size",
        "spots",
    )

    def __init__(
        self, index: int, anchor: str | None, *, is_mapping: bool, is_key: bool
    ) -> None:
        self.index = index
        self.anchor = anchor
        self.is_key = is_key
        self.members: dict[str, Value] | None = {} if is_mapping else None
        self.places: dict[str, Entry] = {}
        self.elements: list[Value] = []
        self.spots: list[Entry] = []
        self.key: str | None = None
        """The key that waits for its value."""
        self.key_index = 0
        self.merges = False
        self.size = 1
        self.gained = 0
        """How much of the size aliases make up."""
        self.height = 1

    def attach(self, value: Value, index: int, children: Children) -> None:
        """Take the value that is written at `index` as the next element or member."""
        if self.members is None:
            place = index << 32 | index
            entry: Entry = place if children is None else Layout(place, children)
            self.elements.append(value)
            self.spots.append(entry)
        else:
            assert self.key is not None
            place = self.key_index << 32 | index
            entry = place if children is None else Layout(place, children)
            self.members[self.key] = value
            self.places[self.key] = entry
            self.key = None

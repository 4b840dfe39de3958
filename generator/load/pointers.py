"""From the root of a document to the place that a fragment means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.load.node import Node
from generator.values import dataclass

__all__ = ["Missing", "dynamic_anchors", "find_pointer", "plain_names", "schema_nodes"]


@dataclass(frozen=True, slots=True)
class Missing:
    """How far a fragment could be followed, and what was not there."""

    parent: Node
    token: str
    is_last: bool = True


def find_pointer(root: Node, tokens: tuple[str, ...]) -> Node | Missing:
    """Return the node that the plain tokens of a JSON Pointer lead to."""
    node = root
    last = len(tokens) - 1
    for position, token in enumerate(tokens):
        found = node.at(_index(token)) if node.is_list else node.get(token)
        if found is None:
            return Missing(node, token, position == last)
        node = found
    return node


def _index(token: str) -> int:
    # RFC 6901 sec. 4: no sign, no leading zero. "-" is the place after the last.
    is_index = token.isascii() and token.isdecimal() and len(token) < 10
    if not is_index or (token[0] == "0" and token != "0"):
        return -1
    return int(token)


# What stands here is a value of its own, and an anchor in it only looks like one.
_VALUES = frozenset({"const", "default", "enum", "example", "examples"})


def schema_nodes(root: Node) -> Iterator[Node]:
    """Yield the objects that may be schemas, in document order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node.value, dict):
            yield node
        children = [
            child
            for key, child in node.items()
            if not key.startswith("x-") and key not in _VALUES
        ] or list(node.elements())
        waiting.extend(reversed(children))


def dynamic_anchors(root: Node) -> Counter[str]:
    """Return how many schemas of a document have each `$dynamicAnchor`."""
    return Counter(
        name.value
        for node in schema_nodes(root)
        if (name := node.get("$dynamicAnchor")) is not None
        and isinstance(name.value, str)
    )


def plain_names(root: Node) -> Iterator[tuple[str, Node]]:
    """Yield the names that nodes give themselves, in document order.

    That is `$anchor`, `$dynamicAnchor` and, in older schemas, `$id: "#name"`.
    """
    for node in schema_nodes(root):
        assert isinstance(node.value, dict)
        for key in ("$anchor", "$dynamicAnchor"):
            name = node.value.get(key)
            if isinstance(name, str):
                yield name, node
        identifier = node.value.get("$id") or node.value.get("id")
        if isinstance(identifier, str) and identifier.startswith("#"):
            yield identifier[1:], node

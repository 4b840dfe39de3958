"""XML text to a tree, and the pieces of text that a document is made of."""

from __future__ import annotations

from collections.abc import Iterator

from ..codec.faults import Mismatch

__all__ = [
    "DECLARATION",
    "NIL",
    "Node",
    "attribute",
    "checked_name",
    "escaped",
    "parse",
]

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL = f'xmlns:xsi="{_XSI}" xsi:nil="true"'
"""The attributes of an element that stands for null."""

_EXPECTED = "an XML document"


class Node:
    """An element: its name, what stands in its tag, and what it holds."""

    __slots__ = ("attributes", "children", "name", "namespace", "pieces")

    def __init__(self, name: str, namespace: str) -> None:
        self.name = name
        self.namespace = namespace
        self.attributes: list[tuple[str, str, str]] = []
        """Name, namespace and value of each."""
        self.children: list[Node] = []
        self.pieces: list[str] = []

    @property
    def text(self) -> str:
        """What stands between the tags and in no element."""
        return "".join(self.pieces)

    @property
    def is_nil(self) -> bool:
        """Whether it says of itself that it stands for null (XML Schema 1, 2.6.2)."""
        return any(
            name == "nil" and namespace == _XSI and value.strip() in ("true", "1")
            for name, namespace, value in self.attributes
        )

    def facts(self) -> Iterator[tuple[str, str, str]]:
        """Yield the attributes that are about the value, not about its type."""
        for name, namespace, value in self.attributes:
            if namespace != _XSI:
                yield name, namespace, value


def parse(data: bytes, encoding: str | None = None) -> Node:
    """Return the root of a document; raise `Mismatch` where it is none.

    A document type is refused before anything in it is read: entities are how a
    hundred bytes become a gigabyte, and how files of this machine are asked for.
    """
    from xml.parsers import expat  # lazy: few APIs speak XML

    root = Node("", "")
    open_ = [root]

    def start(name: str, attributes: list[str]) -> None:
        node = Node(*_split(name))
        pairs = zip(attributes[::2], attributes[1::2], strict=True)
        node.attributes = [(*_split(key), value) for key, value in pairs]
        open_[-1].children.append(node)
        open_.append(node)

    def end(name: str) -> None:
        open_.pop()

    def text(data: str) -> None:
        open_[-1].pieces.append(data)

    def refuse(*_: object) -> None:
        raise Mismatch("an XML document without a DTD", "one with a DTD")

    try:
        parser = expat.ParserCreate(encoding, " ")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = refuse
        parser.EntityDeclHandler = refuse
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as problem:
        raise Mismatch(_EXPECTED, f"what is none ({problem})") from None
    return root.children[0]


def _split(name: str) -> tuple[str, str]:
    """Return the local name and the namespace of a name as the parser has it."""
    namespace, _, local = name.rpartition(" ")
    return local, namespace


def checked_name(name: str) -> str:
    """Return `name` if it can be the name of an element or attribute.

    Keys of maps become names, and keys are data: one must not end its own tag.
    """
    plain = name.replace("-", "_").replace(".", "_")
    if not name[:1].isidentifier() or not plain.isidentifier():
        raise ValueError(f"{name!r} cannot be the name of an XML element")
    return name


_ILLEGAL = frozenset(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))


def escaped(text: str) -> str:
    """Return text as it stands between tags; raise for what XML has no form for."""
    if not text.isprintable():
        for letter in text:
            if letter in _ILLEGAL or "\ud800" <= letter <= "\udfff":
                raise ValueError(f"XML has no form for the character {letter!r}")
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def attribute(name: str, value: str) -> str:
    """Return an attribute as it stands in a tag."""
    value = escaped(value).replace('"', "&quot;")
    value = value.replace("\n", "&#10;").replace("\t", "&#9;")
    return f'{name}="{value}"'

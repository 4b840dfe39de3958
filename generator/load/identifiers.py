"""The URIs that a document and the schemas in it give themselves: `$self` and `$id`.

A reference is resolved against the URI of the resource that holds it (JSON Schema
2020-12 Core sec. 8.2.1, OpenAPI 3.2 sec. 4.2). Nothing is ever fetched: an URI leads to
a resource that was read, or to the file that lies where the URIs say it does.
"""

# Many documents have an `$id` that nobody resolves against, left there by a tool. So an
# identifier only adds meanings: what it leads to nowhere is read as if it were not
# there.

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from generator.load.node import LoadedDocument, Node
from generator.load.pointers import schema_nodes
from generator.values import dataclass

__all__ = ["Identifiers", "find_identifiers"]


@dataclass(frozen=True, slots=True)
class Identifiers:
    """The resources of one document: URI by pointer; "" is the document's own."""

    uris: dict[str, str]
    nodes: dict[str, Node]
    """By URI."""

    def scope(self, pointer: str) -> str:
        """Return the pointer of the resource that the place belongs to."""
        return _nearest(self.uris, pointer)

    def absolute(self, address: str, pointer: str) -> str:
        """Return the URI that `address` is when it is written at a place."""
        return urljoin(self.uris[self.scope(pointer)], address)

    def path(self, uri: str) -> str | None:
        """Return where the file of `uri` lies beside this one, going by the URIs."""
        own, wanted = urlsplit(self.uris[""]), urlsplit(uri)
        if not wanted.path or own[:2] != wanted[:2] or own.scheme in ("", "urn"):
            return None
        here = posixpath.dirname(own.path) or "/"
        return unquote(posixpath.relpath(wanted.path, here))


def find_identifiers(document: LoadedDocument) -> Identifiers | None:
    """Return the resources of a document, None where it names none."""
    root = document.root
    own = root.get("$self") or root.get("$id")
    uris = {"": document.path.as_uri()}
    nodes: dict[str, Node] = {}
    if own is not None and isinstance(own.value, str):
        uris[""] = urldefrag(urljoin(uris[""], own.value)).url
        nodes[uris[""]] = root
    for node in schema_nodes(root):
        identifier = node.get("$id")
        if identifier is None or not node.pointer:
            continue
        written = identifier.value
        # "#name" is how drafts 4 and 6 wrote `$anchor`.
        if not isinstance(written, str) or written.startswith("#"):
            continue
        base = uris[_nearest(uris, node.pointer)]
        uris[node.pointer] = urldefrag(urljoin(base, written)).url
        nodes.setdefault(uris[node.pointer], node)
    return Identifiers(uris, nodes) if nodes else None


def _nearest(uris: dict[str, str], pointer: str) -> str:
    while pointer and pointer not in uris:
        pointer = pointer.rpartition("/")[0]
    return pointer

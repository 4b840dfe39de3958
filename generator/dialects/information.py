"""What a document says about itself: titles, contacts, tags."""

from __future__ import annotations

from generator.dialects.normal import Extensions, Tag
from generator.dialects.reader import Reader
from generator.load import Node
from generator.values import dataclass

__all__ = ["Information", "read_information", "read_tags"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Information:
    """The Info Object, with the root's address of more."""

    title: str
    version: str
    summary: str = ""
    description: str = ""
    terms_url: str = ""
    contact: str = ""
    license: str = ""
    extensions: Extensions


def read_information(reader: Reader, root: Node) -> Information:
    """Return what the Info Object says; its extensions and the root's together."""
    shapes = reader.shapes
    node = shapes.member(root, "info")
    if node is None:
        if "info" not in root:
            shapes.diagnostics.warning(
                "shape",
                'the document has no "info" with its title and version',
                root.origin,
            )
        return Information(title="", version="", extensions=reader.extensions(root))
    return Information(
        title=shapes.prose(node, "title"),
        version=shapes.prose(node, "version"),
        summary=shapes.prose(node, "summary"),
        description=shapes.prose(node, "description"),
        terms_url=shapes.prose(node, "termsOfService"),
        contact=_joined(reader, node, "contact", ("name", "email", "url")),
        license=_joined(reader, node, "license", ("name", "identifier", "url")),
        extensions={**reader.extensions(node), **reader.extensions(root)},
    )


def read_tags(reader: Reader, root: Node) -> tuple[Tag, ...]:
    """Return the tags that the document describes."""
    shapes = reader.shapes
    tags = []
    for element in shapes.elements(root, "tags"):
        if isinstance(element.value, str):
            shapes.misshapen(element, "a Tag Object", outcome="taken for its name")
            tags.append(Tag(name=element.value, origin=element.origin))
            continue
        node = shapes.object(element)
        name = None if node is None else shapes.text(node, "name")
        if node is None or not name:
            continue
        tags.append(
            Tag(
                name=name,
                summary=shapes.prose(node, "summary"),
                description=shapes.prose(node, "description"),
                parent=shapes.text(node, "parent"),
                kind=shapes.text(node, "kind"),
                external_url=shapes.external_url(node),
                origin=node.origin,
            )
        )
    return tuple(tags)


def _joined(reader: Reader, node: Node, key: str, words: tuple[str, ...]) -> str:
    child = reader.shapes.member(node, key)
    if child is None:
        return ""
    texts = (reader.shapes.prose(child, word) for word in words)
    return ", ".join(text for text in texts if text)

"""How values look in XML documents, gathered from where it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.dialects.normal import Schema
from generator.lower.annotations import own_parts
from generator.lower.index import SchemaIndex
from generator.model.types import Xml

__all__ = ["is_xml", "xml_of"]

_LONGEST_CHAIN = 20


def is_xml(media_type: str) -> bool:
    """Return whether documents of `media_type` are XML (RFC 7303)."""
    subtype = media_type.partition(";")[0].strip().lower().partition("/")[2]
    return subtype == "xml" or subtype.endswith("+xml")


def xml_of(schema: Schema, index: SchemaIndex, *, depth: int = 0) -> Xml | None:
    """Return what is said about a value of `schema`, None where nothing is.

    The nearest word counts. What a named schema is composed of says nothing about it:
    a cat is no `<animal>`.
    """
    found = Xml()
    items: Schema | None = None
    for part in _carriers(schema, index):
        written = part.xml
        if written is not None:
            found = Xml(
                name=found.name or written.name,
                namespace=found.namespace or written.namespace,
                prefix=found.prefix or written.prefix,
                is_attribute=found.is_attribute or written.is_attribute,
                is_text=found.is_text or written.is_text,
                is_wrapped=found.is_wrapped or written.is_wrapped,
            )
        items = items or part.items
    if items is not None and depth < _LONGEST_CHAIN:
        found = replace(found, items=xml_of(items, index, depth=depth + 1))
    return found if found != Xml() else None


def _carriers(schema: Schema, index: SchemaIndex) -> Iterator[Schema]:
    current: Schema | None = schema
    for _ in range(_LONGEST_CHAIN):
        if current is None:
            return
        is_named = current.key in index.components
        parts = [current] if is_named else list(own_parts(current))
        yield from parts
        references = {part.ref for part in parts if part.ref is not None}
        if len(references) != 1:
            return
        current = index.schemas.get(references.pop())

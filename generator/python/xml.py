"""What a model says about XML, as the runtime's `Xml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model import Api, Content, Operation, Xml
from generator.python.bodies import media_kind
from generator.python.expressions import Call, Expression, Keyword, Text
from generator.python.literals import string_literal

__all__ = ["is_xml_name", "speaks_xml", "with_xml_as_text", "xml_call"]


def speaks_xml(api: Api) -> bool:
    """Whether anything of `api` travels as XML."""
    return any(
        media_kind(content.media_type) == "xml"
        for operation in api.operations
        for content in _contents(operation)
    )


def _contents(operation: Operation) -> Iterator[Content]:
    if operation.body is not None:
        yield from operation.body.contents
    for response in operation.responses:
        yield from response.contents


def with_xml_as_text(api: Api) -> Api:
    """Return `api` as if nothing were known of its XML documents but that they are.

    What is no dataclass has no fields that could say how they look.
    """
    return replace(
        api,
        operations=tuple(
            replace(
                operation,
                body=(
                    None
                    if operation.body is None
                    else replace(
                        operation.body, contents=_as_text(operation.body.contents)
                    )
                ),
                responses=tuple(
                    replace(response, contents=_as_text(response.contents))
                    for response in operation.responses
                ),
            )
            for operation in api.operations
        ),
    )


def _as_text(contents: tuple[Content, ...]) -> tuple[Content, ...]:
    return tuple(
        (
            replace(content, type=None, xml=None)
            if media_kind(content.media_type) == "xml"
            else content
        )
        for content in contents
    )


def is_xml_name(name: str) -> bool:
    """Whether `name` can be the name of an element, as the runtime has it."""
    plain = name.replace("-", "_").replace(".", "_")
    return name[:1].isidentifier() and plain.isidentifier()


def xml_call(xml: Xml | None, *, name: str | None = None) -> Call | None:
    """Return the call that makes an `Xml`, None where it would say nothing.

    `name` is for a root that has none of its own.
    """
    xml = xml or Xml()
    items: list[Expression] = []
    if xml.name or name:
        items.append(Text(string_literal(xml.name or name or "")))
    for word in ("namespace", "prefix"):
        value: str | None = getattr(xml, word)
        if value is not None:
            items.append(Keyword(word, Text(string_literal(value))))
    for word in ("is_attribute", "is_text", "is_wrapped"):
        if getattr(xml, word):
            items.append(Keyword(word, Text("True")))
    inner = None if xml.items is None else xml_call(xml.items)
    if inner is not None:
        items.append(Keyword("items", inner))
    return Call("Xml", tuple(items)) if items else None

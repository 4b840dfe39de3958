"""Since which version a thing exists, said in its documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.model import Api, Definition, Docs, Object, Operation, Property

__all__ = ["Since", "with_since"]

Since: TypeAlias = Mapping[tuple[str, ...], str]
"""The version that introduced `("operation", key)`, `("model", id)` or
`("property", id, wire name)`; what the first version had is not listed."""


def with_since(api: Api, since: Since) -> Api:
    """Return `api` with a sentence about its age where a thing came later."""
    if not since:
        return api
    return replace(
        api,
        operations=tuple(_operation(item, since) for item in api.operations),
        definitions=tuple(_definition(item, since) for item in api.definitions),
    )


def _operation(operation: Operation, since: Since) -> Operation:
    version = since.get(("operation", operation.key))
    docs = operation.docs
    # Without words of its own, a method's text tells the request that it makes.
    if version is None or not (docs.summary or docs.description):
        return operation
    return replace(operation, docs=_dated(operation.docs, version))


def _definition(definition: Definition, since: Since) -> Definition:
    version = since.get(("model", definition.id))
    if version is not None:
        definition = replace(definition, docs=_dated(definition.docs, version))
    record = definition.type
    if not isinstance(record, Object):
        return definition
    properties = tuple(
        _property(item, definition.id, since) for item in record.properties
    )
    return replace(definition, type=replace(record, properties=properties))


def _property(item: Property, owner: str, since: Since) -> Property:
    version = since.get(("property", owner, item.wire_name))
    return item if version is None else replace(item, docs=_dated(item.docs, version))


def _dated(docs: Docs, version: str) -> Docs:
    sentence = f"Since {version}."
    text = docs.description.rstrip()
    if not text and docs.summary:
        return replace(docs, description=sentence)
    # One sentence goes on in its line; where there is more, a paragraph of its own.
    if text and "\n" not in text:
        stop = "" if text[-1] in ".!?:" else "."
        return replace(docs, description=f"{text}{stop} {sentence}")
    return replace(docs, description=f"{text}\n\n{sentence}" if text else sentence)

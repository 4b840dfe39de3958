"""The definitions that the operations of a selection need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model.api import Api
from generator.model.operations import Callback, Content, Header, Operation
from generator.model.types import (
    Discriminator,
    Object,
    Reference,
    Type,
    TypeId,
    Union,
    parts,
)

__all__ = ["reachable"]


def reachable(api: Api) -> Api:
    """Return the API without the definitions that no operation or webhook leads to."""
    by_id = api.by_id()
    found: set[TypeId] = set()
    waiting = [*_operation_types(api.operations), *_callback_types(api.webhooks)]
    while waiting:
        for type_id in _referenced(waiting.pop()):
            definition = by_id.get(type_id)
            if definition is not None and type_id not in found:
                found.add(type_id)
                waiting.append(definition.type)
    return replace(
        api,
        definitions=tuple(item for item in api.definitions if item.id in found),
    )


def _referenced(type_: Type) -> Iterator[TypeId]:
    waiting = [type_]
    while waiting:
        current = waiting.pop()
        waiting.extend(parts(current))
        match current:
            case Reference(id=type_id):
                yield type_id
            case Object(bases=bases, discriminator=discriminator):
                yield from bases
                yield from _variants(discriminator)
            case Union(discriminator=discriminator):
                yield from _variants(discriminator)


def _variants(discriminator: Discriminator | None) -> Iterator[TypeId]:
    for variant in () if discriminator is None else discriminator.variants:
        yield variant.target


def _operation_types(operations: Iterable[Operation]) -> Iterator[Type]:
    for operation in operations:
        for parameter in operation.parameters:
            yield parameter.type
        yield from _content_types(operation.body.contents if operation.body else ())
        for response in operation.responses:
            yield from _content_types(response.contents)
            yield from _header_types(response.headers)
        if operation.long_running is not None and operation.long_running.result:
            yield operation.long_running.result
        yield from _callback_types(operation.callbacks)


def _callback_types(callbacks: Iterable[Callback]) -> Iterator[Type]:
    for callback in callbacks:
        yield from _operation_types(callback.operations)


def _content_types(contents: Iterable[Content]) -> Iterator[Type]:
    for content in contents:
        if content.type is not None:
            yield content.type
        if content.stream is not None:
            yield content.stream.item
        for encoding in content.encodings:
            yield from _header_types(encoding.headers)


def _header_types(headers: Iterable[Header]) -> Iterator[Type]:
    for header in headers:
        yield header.type

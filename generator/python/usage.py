"""Which definitions requests carry, and which ones responses bring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from generator.model import (
    Api,
    Definition,
    Object,
    Operation,
    Property,
    Reference,
    Type,
    TypeId,
    parts,
)
from generator.values import dataclass

__all__ = ["Direction", "Usage", "analyze", "visible_properties"]

Direction: TypeAlias = Literal["read", "write"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The directions in which definitions travel.

    `read` is what responses can bring, `write` what requests can carry; what neither
    reaches is in both, since a caller may use it as it likes. `split` is what looks
    different in the two directions (readOnly, writeOnly, itself or inside) and so needs
    two classes.
    """

    read: frozenset[TypeId]
    write: frozenset[TypeId]
    split: frozenset[TypeId]

    def is_written(self, id_: TypeId) -> bool:
        """Whether a request can carry it."""
        return id_ in self.write

    def is_read(self, id_: TypeId) -> bool:
        """Whether a response can bring it."""
        return id_ in self.read


def visible_properties(record: Object, direction: Direction) -> tuple[Property, ...]:
    """Return the properties that travel in `direction` (OpenAPI 3.0 sec. 4.7.24,
    readOnly).
    """
    return tuple(
        member
        for member in record.properties
        if not (member.is_read_only if direction == "write" else member.is_write_only)
    )


def analyze(api: Api) -> Usage:
    """Return the usage of every definition of `api`."""
    definitions = api.by_id()
    subtypes = _subtypes(api.definitions)
    read = _reach(_read_roots(api), definitions, subtypes, "read")
    write = _reach(_write_roots(api), definitions, subtypes, "write")
    loose = [id_ for id_ in definitions if id_ not in read and id_ not in write]
    read |= _reach(map(_reference, loose), definitions, subtypes, "read")
    write |= _reach(map(_reference, loose), definitions, subtypes, "write")
    both = read & write
    return Usage(
        read=frozenset(read),
        write=frozenset(write),
        split=frozenset(_differing(both, definitions)),
    )


def references(type_: Type) -> Iterator[TypeId]:
    """Yield the definitions that `type_` points to without going through one."""
    pending = [type_]
    while pending:
        current = pending.pop()
        if isinstance(current, Reference):
            yield current.id
        pending.extend(parts(current))


def _reference(id_: TypeId) -> Type:
    return Reference(id=id_)


def _read_roots(api: Api) -> Iterator[Type]:
    for operation in api.operations:
        for response in operation.responses:
            for content in response.contents:
                if content.type is not None:
                    yield content.type
                if content.stream is not None:
                    yield content.stream.item
            for header in response.headers:
                yield header.type
        if (
            operation.long_running is not None
            and operation.long_running.result is not None
        ):
            yield operation.long_running.result
        for called in _called_back(operation):
            # The server sends these requests: the caller reads them.
            yield from _request_types(called)
    for webhook in api.webhooks:
        for called in webhook.operations:
            yield from _request_types(called)


def _write_roots(api: Api) -> Iterator[Type]:
    for operation in api.operations:
        yield from _request_types(operation)


def _called_back(operation: Operation) -> Iterator[Operation]:
    for callback in operation.callbacks:
        yield from callback.operations


def _request_types(operation: Operation) -> Iterator[Type]:
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None:
        for content in operation.body.contents:
            if content.type is not None:
                yield content.type


def _subtypes(definitions: Iterable[Definition]) -> dict[TypeId, list[TypeId]]:
    """Return what a value declared as a base may turn out to be."""
    found: dict[TypeId, list[TypeId]] = {}
    for definition in definitions:
        type_ = definition.type
        if isinstance(type_, Object) and type_.discriminator is not None:
            targets = [variant.target for variant in type_.discriminator.variants]
            found[definition.id] = [id_ for id_ in targets if id_ != definition.id]
    return found


def _reach(
    roots: Iterable[Type],
    definitions: dict[TypeId, Definition],
    subtypes: dict[TypeId, list[TypeId]],
    direction: Direction,
) -> set[TypeId]:
    seen: set[TypeId] = set()
    pending = [id_ for root in roots for id_ in references(root)]
    while pending:
        id_ = pending.pop()
        if id_ in seen or id_ not in definitions:
            continue
        seen.add(id_)
        pending.extend(subtypes.get(id_, ()))
        type_ = definitions[id_].type
        if isinstance(type_, Object):
            pending.extend(type_.bases)
            for member in visible_properties(type_, direction):
                pending.extend(references(member.type))
            if type_.additional is not None:
                pending.extend(references(type_.additional))
        else:
            pending.extend(references(type_))
    return seen


def _differing(
    candidates: set[TypeId], definitions: dict[TypeId, Definition]
) -> set[TypeId]:
    """Return those of `candidates` that hold a one-way property, directly or through
    others.
    """
    users: dict[TypeId, list[TypeId]] = {}
    differing: list[TypeId] = []
    for id_ in sorted(candidates):
        type_ = definitions[id_].type
        targets = list(references(type_))
        if isinstance(type_, Object):
            targets.extend(type_.bases)
            if any(p.is_read_only or p.is_write_only for p in type_.properties):
                differing.append(id_)
        for target in targets:
            users.setdefault(target, []).append(id_)
    found: set[TypeId] = set()
    while differing:
        id_ = differing.pop()
        if id_ in found:
            continue
        found.add(id_)
        differing.extend(user for user in users.get(id_, ()) if user in candidates)
    return found

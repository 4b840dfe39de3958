"""Small models to plan from."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import (
    NO_HINTS,
    Api,
    Body,
    Content,
    Definition,
    Hints,
    Object,
    Operation,
    Property,
    Reference,
    Response,
    Scalar,
    Type,
    TypeId,
)
from generator.origin import Origin

__all__ = ["HERE", "STRING", "api", "component", "operation", "prop", "record", "ref"]

HERE = Origin(file="spec.yaml", line=1, column=1)
STRING = Scalar(kind="string")


def ref(name: str) -> Reference:
    return Reference(id=TypeId(name))


def prop(
    wire_name: str,
    type_: Type = STRING,
    *,
    is_required: bool = False,
    is_read_only: bool = False,
    is_write_only: bool = False,
) -> Property:
    return Property(
        wire_name=wire_name,
        type=type_,
        is_required=is_required,
        is_read_only=is_read_only,
        is_write_only=is_write_only,
        origin=HERE,
    )


def record(*properties: Property, bases: tuple[str, ...] = ()) -> Object:
    return Object(
        properties=properties, additional=None, bases=tuple(map(TypeId, bases))
    )


def component(
    name: str,
    type_: Type | None = None,
    *,
    hints: Hints | None = None,
    owner: str | None = None,
) -> Definition:
    """Return a definition whose id is its name; a record unless `type_` says else."""
    return Definition(
        id=TypeId(name),
        type=record() if type_ is None else type_,
        hints=Hints(component=name) if hints is None else hints,
        is_component=hints is None,
        owner=None if owner is None else TypeId(owner),
        origin=HERE,
    )


def operation(
    key: str,
    *,
    operation_id: str | None = None,
    tags: tuple[str, ...] = (),
    override: str | None = None,
    sends: Type | None = None,
    brings: Type | None = None,
) -> Operation:
    """Return an operation; `key` is "METHOD /path"."""
    method, _, path = key.partition(" ")
    return Operation(
        key=key,
        operation_id=operation_id,
        method=method,
        path=path,
        tags=tags,
        hints=NO_HINTS if override is None else Hints(override=override),
        body=(
            None
            if sends is None
            else Body(contents=(_json(sends),), is_required=True, origin=HERE)
        ),
        responses=(
            Response(
                status="200",
                contents=() if brings is None else (_json(brings),),
                is_error=False,
                origin=HERE,
            ),
        ),
        origin=HERE,
    )


def api(
    definitions: Iterable[Definition] = (), operations: Iterable[Operation] = ()
) -> Api:
    return Api(
        title="Pets",
        version="2024-05-01",
        dialects=("3.0.3",),
        definitions=tuple(definitions),
        operations=tuple(operations),
        origin=HERE,
    )


def _json(type_: Type) -> Content:
    return Content(media_type="application/json", type=type_, origin=HERE)

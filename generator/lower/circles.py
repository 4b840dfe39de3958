"""Definitions that stand for nothing but themselves, cut open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.lower.registry import Registry
from generator.lower.unions import bare, unite
from generator.model.types import (
    Anything,
    Nullable,
    Reference,
    Type,
    TypeId,
    Union,
)

__all__ = ["cut_circles"]


def cut_circles(registry: Registry, diagnostics: Diagnostics) -> None:
    """Take out of every definition what only leads back to it.

    A union that has itself as a member says no more without it; a name for itself says
    nothing.
    """
    done: set[TypeId] = set()
    for type_id in [definition.id for definition in registry]:
        while (circle := _circle(registry, type_id, done)) is not None:
            last = registry.get(circle[-1])
            assert last is not None
            diagnostics.warning(
                "definition-circle",
                "the schema is defined by itself alone",
                last.origin,
                help="the part that leads back is left out",
            )
            registry.add(replace(last, type=_without(last.type, circle[0])))
            done.clear()


def _circle(
    registry: Registry, start: TypeId, done: set[TypeId]
) -> list[TypeId] | None:
    """Return definitions that each refer to the next, the last to the first."""
    definition = registry.get(start)
    if definition is None or start in done:
        return None
    path: list[TypeId] = [start]
    stack: list[Iterator[TypeId]] = [_directly(definition.type)]
    while stack:
        following = next(stack[-1], None)
        if following is None:
            stack.pop()
            done.add(path.pop())
        elif following in path:
            return path[path.index(following) :]
        elif following not in done:
            definition = registry.get(following)
            if definition is not None:
                path.append(following)
                stack.append(_directly(definition.type))
    return None


def _directly(type_: Type) -> Iterator[TypeId]:
    found: list[TypeId] = []
    waiting = [type_]
    while waiting:
        match bare(waiting.pop()):
            case Reference(id=type_id):
                found.append(type_id)
            case Union(members=members):
                waiting.extend(members)
    return iter(found)


def _without(type_: Type, target: TypeId) -> Type:
    match type_:
        case Nullable(type=inner):
            return Nullable(type=_without(inner, target))
        case Union(members=members, is_exclusive=is_exclusive):
            kept = [_without(member, target) for member in members]
            kept = [
                member
                for member, before in zip(kept, members, strict=True)
                if not (isinstance(member, Anything) and before != member)
            ]
            if not kept:
                return Anything(reason="definition-circle")
            return unite(
                kept, is_exclusive=is_exclusive, discriminator=type_.discriminator
            )
        case Reference(id=type_id) if type_id == target:
            return Anything(reason="definition-circle")
        case _:
            return type_

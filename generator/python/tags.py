"""The property that tells the variants of a base apart."""

from __future__ import annotations

from generator.model import Definition, Object, TypeId
from generator.python.context import ModelContext

__all__ = ["tag_holder", "tag_name"]


def tag_holder(
    definition: Definition,
    *,
    context: ModelContext,
    seen: frozenset[TypeId] = frozenset(),
) -> Definition | None:
    """Return the farthest of `definition` and its bases with a discriminator."""
    record = definition.type
    if not isinstance(record, Object) or definition.id in seen:
        return None
    for id_ in record.bases:
        base = context.definitions.get(id_)
        if base is not None:
            found = tag_holder(base, context=context, seen=seen | {definition.id})
            if found is not None:
                return found
    return definition if record.discriminator is not None else None


def tag_name(holder: Definition | None) -> str | None:
    """Return the wire name of the property in which `holder` reads the tag."""
    record = holder.type if holder is not None else None
    if isinstance(record, Object) and record.discriminator is not None:
        return record.discriminator.wire_name
    return None

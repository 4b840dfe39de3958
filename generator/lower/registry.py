"""The definitions of an API while they are being found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from generator.model.types import Definition, TypeId
from generator.values import dataclass

__all__ = ["Registry"]


@dataclass(slots=True)
class Registry:
    """Keeps each definition once; a place is reserved when it is first met."""

    _order: dict[TypeId, None] = field(default_factory=dict)
    _found: dict[TypeId, Definition] = field(default_factory=dict)
    enums: dict[str, list[tuple[object, TypeId]]] = field(default_factory=dict)
    """Enums by the name that x-ms-enum gives, each with its facts."""

    def reserve(self, type_id: TypeId) -> bool:
        """Take the next place for `type_id`; False where it has one already."""
        if type_id in self._order:
            return False
        self._order[type_id] = None
        return True

    def add(self, definition: Definition) -> None:
        """Keep the definition in its reserved place, else in the next one."""
        self._order.setdefault(definition.id)
        self._found[definition.id] = definition

    def get(self, type_id: TypeId) -> Definition | None:
        """Return the definition, None where it is not found (yet)."""
        return self._found.get(type_id)

    def __contains__(self, type_id: TypeId) -> bool:
        return type_id in self._order

    def __iter__(self) -> Iterator[Definition]:
        """Yield the definitions as they were met, inline ones after their owner."""
        owned: dict[TypeId | None, list[TypeId]] = {}
        for type_id in self._order:
            definition = self._found.get(type_id)
            if definition is not None:
                owner = definition.owner if definition.owner in self._found else None
                owned.setdefault(owner, []).append(type_id)
        waiting = list(reversed(owned.get(None, ())))
        left = dict.fromkeys(self._found)
        while waiting or left:
            # An owner that is owned by what it owns is never reached from outside.
            type_id = waiting.pop() if waiting else next(iter(left))
            if type_id not in left:
                continue
            del left[type_id]
            yield self._found[type_id]
            waiting.extend(reversed(owned.get(type_id, ())))

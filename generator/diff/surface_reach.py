"""Which operations mention a model, directly or inside others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import TypeId
from generator.python.surface import (
    AliasSurface,
    ClassSurface,
    MethodSurface,
    ModelSurface,
    Surface,
)
from generator.python.surface_hints import Hint, named_in

__all__ = ["Reach"]


class Reach:
    """The operations of one surface by the models that their methods lead to."""

    def __init__(self, surface: Surface) -> None:
        self._below = {model.name: set(_below(model)) for model in surface.models}
        self._mentioned: dict[str, set[str]] = {}
        self._concerned: dict[str, set[str]] = {}
        of_definition: dict[TypeId, list[str]] = {}
        for model in surface.models:
            of_definition.setdefault(model.definition, []).append(model.name)
        for method in surface.methods:
            names = [name for hint in _hints(method) for name in named_in(hint)]
            self._note(self._mentioned, method.operation, names)
            for id_ in method.behind:
                names.extend(of_definition.get(id_, ()))
            self._note(self._concerned, method.operation, names)

    def _note(self, into: dict[str, set[str]], key: str, names: list[str]) -> None:
        pending = list(names)
        seen: set[str] = set()
        while pending:
            name = pending.pop()
            if name not in seen and name in self._below:
                seen.add(name)
                into.setdefault(name, set()).add(key)
                pending.extend(self._below[name])

    def is_mentioned(self, model: str) -> bool:
        """Return whether some signature leads to the model."""
        return model in self._mentioned

    def operations(self, model: str) -> frozenset[str]:
        """Return the keys of the operations that the model belongs to.

        Bodies that are spread into arguments, and errors, belong to them too.
        """
        return frozenset(self._concerned.get(model, ()))


def _hints(method: MethodSurface) -> Iterator[Hint]:
    for signature in (method.sync.signature, *method.sync.overloads):
        yield signature.result
        for argument in signature.arguments:
            yield argument.hint


def _below(model: ModelSurface) -> Iterator[str]:
    if isinstance(model, AliasSurface):
        yield from named_in(model.value)
        return
    for item in model.fields:
        yield from named_in(item.hint)
    if isinstance(model, ClassSurface) and model.base:
        yield model.base

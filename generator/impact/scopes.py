"""What names stand for at one point of the code, and what conditions say of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import field

from generator.impact.values import Value, is_hint
from generator.python.surface_hints import ANY, Hint, Named, either
from generator.values import dataclass

__all__ = ["Scope", "key_of"]


def key_of(node: ast.AST) -> str | None:
    """Return a text for what a condition can narrow: `a`, `a.b[0].c`."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            base = key_of(value)
            return None if base is None else f"{base}.{attr}"
        case ast.Subscript(value=value, slice=ast.Constant(value=index)):
            base = key_of(value)
            return None if base is None else f"{base}[{index!r}]"
        case ast.NamedExpr(target=target):
            return key_of(target)
        case _:
            return None


@dataclass(slots=True)
class Scope:
    """The names of a function or a module; what it does not know its parent does."""

    parent: Scope | None = None
    values: dict[str, Value] = field(default_factory=dict)
    declared: dict[str, Value] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Which names of the surface a value came from."""
    is_class: bool = False

    def get(self, key: str) -> Value | None:
        """Return the value of a key here or in a scope around it."""
        scope: Scope | None = self
        while scope is not None:
            if key in scope.values and (scope is self or not scope.is_class):
                return scope.values[key]
            scope = scope.parent
        return None

    def source(self, key: str) -> tuple[str, ...]:
        """Return where a value came from."""
        scope: Scope | None = self
        while scope is not None:
            if key in scope.sources:
                return scope.sources[key]
            scope = scope.parent
        return ()

    def assign(self, key: str, value: Value, source: tuple[str, ...] = ()) -> None:
        """Note a new value; what was known of parts of the old one is forgotten."""
        self.forget(key)
        self.values[key] = value
        self.sources[key] = source

    def forget(self, key: str) -> None:
        """Forget what conditions said of parts of a value."""
        for table in (self.values, self.sources):
            for known in [k for k in table if k.startswith((f"{key}.", f"{key}["))]:
                del table[known]

    def narrow(self, found: Iterable[tuple[str, Value]]) -> None:
        """Note what a condition says."""
        for key, value in found:
            if key in self.values or self.parent is None or "." in key or "[" in key:
                self.values[key] = value
            else:
                self.values[key] = value
                self.sources[key] = self.source(key)

    def copy(self) -> Scope:
        """Return the same scope for one branch."""
        return Scope(
            self.parent,
            dict(self.values),
            self.declared,
            dict(self.sources),
            self.is_class,
        )

    def join(self, branches: Iterable[Scope]) -> None:
        """Become what holds after any of the branches."""
        scopes = list(branches)
        if not scopes:
            return
        keys = list(dict.fromkeys(key for one in scopes for key in one.values))
        values: dict[str, Value] = {}
        sources: dict[str, tuple[str, ...]] = {}
        for key in keys:
            found = [one.values[key] for one in scopes if key in one.values]
            is_part = "." in key or "[" in key
            if is_part and len(found) < len(scopes):
                continue
            values[key] = joined(found)
            seen = [item for one in scopes for item in one.sources.get(key, ())]
            sources[key] = tuple(dict.fromkeys(seen))
        self.values, self.sources = values, sources


def joined(values: list[Value]) -> Value:
    """Return what a value is that is one of these."""
    never = Named("Never")
    values = [value for value in values if value != never] or values
    first = values[0]
    if all(value == first for value in values):
        return first
    hints: list[Hint] = []
    for value in values:
        if not is_hint(value):
            return ANY
        hints.append(value)  # type: ignore[arg-type]  # is_hint has told
    return either(*hints)

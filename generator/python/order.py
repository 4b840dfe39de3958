"""The order in which the definitions of a module stand, and circles between modules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model import Definition, Object, TypeId
from generator.python.naming import ModelNames
from generator.python.usage import references

__all__ = ["alias_cycles", "bases_first", "targets_first"]


def bases_first(members: Sequence[Definition]) -> Iterator[Definition]:
    """Yield the definitions of one module, a base before what extends it."""
    inside = {definition.id: definition for definition in members}
    done: set[TypeId] = set()

    def visit(definition: Definition) -> Iterator[Definition]:
        if definition.id in done:
            return
        done.add(definition.id)
        if isinstance(definition.type, Object):
            for base in definition.type.bases:
                if base in inside:
                    yield from visit(inside[base])
        yield definition

    for definition in members:
        yield from visit(definition)


def targets_first(members: Sequence[Definition]) -> Iterator[Definition]:
    """Yield the aliases of one module so that what one needs stands before it."""
    inside = {d.id: d for d in members if not isinstance(d.type, Object)}
    done: set[TypeId] = set()

    def visit(definition: Definition) -> Iterator[Definition]:
        if definition.id in done:
            return
        done.add(definition.id)
        for target in references(definition.type):
            if target in inside:
                yield from visit(inside[target])
        yield definition

    for definition in inside.values():
        yield from visit(definition)


def alias_cycles(
    members: Mapping[str, Sequence[Definition]],
    definitions: Mapping[TypeId, Definition],
    names: Mapping[TypeId, ModelNames],
) -> dict[str, frozenset[str]]:
    """Return, for each module that would import itself in a circle, the modules of that
    circle.

    Edges are imports that happen when a module runs: those of aliases and of base
    classes.
    """
    edges: dict[str, set[str]] = {module: set() for module in members}
    for module, inside in members.items():
        for definition in inside:
            type_ = definition.type
            targets = (
                list(type_.bases)
                if isinstance(type_, Object)
                else list(references(type_))
            )
            for target in targets:
                if target in definitions and target in names:
                    # A record of the same module is defined before the aliases.
                    same = names[target].module == module
                    is_record = isinstance(definitions[target].type, Object)
                    if not (same and is_record):
                        edges[module].add(names[target].module)
    return {
        module: component
        for component in _components(edges)
        for module in component
        if len(component) > 1 or module in edges[module]
    }


def _components(edges: Mapping[str, set[str]]) -> Iterator[frozenset[str]]:
    """Yield the strongly connected components of a graph (Tarjan, not recursive)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in edges:
        if start in index:
            continue
        work = [(start, iter(sorted(edges[start])))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, targets = work[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(sorted(edges[target]))))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = set()
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.add(member)
                        if member == node:
                            break
                    yield frozenset(component)

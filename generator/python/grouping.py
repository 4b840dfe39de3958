"""Which group an operation belongs to, and what it and its arguments are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.diagnostics import Diagnostics
from generator.model import Operation
from generator.python.naming import CLIENT_NAMES, attribute_name, module_name
from generator.python.scope import Scope, shorten
from generator.python.words import camel, split_words

__all__ = ["Group", "group_operations", "method_name"]

# Autorest's convention for operationIds, "Group_Method": one underscore, both sides
# capitalized.
_GROUP_METHOD = re.compile(r"([A-Z][A-Za-z0-9]*)_([A-Z][A-Za-z0-9]*)")
_TEMPLATE = re.compile(r"\{([^}]*)\}")


@dataclass(slots=True)
class Group:
    """A node of the tree of groups. `path` is its attribute path below the client."""

    path: tuple[str, ...]
    class_name: str
    module: str
    doc: str = ""
    methods: list[tuple[str, Operation]] = field(default_factory=list)
    children: list[Group] = field(default_factory=list)

    def walk(self) -> Iterator[Group]:
        """Yield the group and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def group_operations(
    operations: Sequence[Operation],
    *,
    tag_docs: dict[str, str],
    diagnostics: Diagnostics,
) -> Group:
    """Return the root group with every operation of `operations` in its place.

    Rank: x-apistrata-name ("chat.completions.create") > tag > the group of an
    operationId "Group_Method" > none, and the method hangs on the client itself.
    """
    placed = [(_place(operation), operation) for operation in operations]
    root = Group(path=(), class_name="RootOperations", module="root")
    scopes: dict[tuple[str, ...], Scope] = {(): Scope(CLIENT_NAMES)}
    groups: dict[tuple[str, ...], Group] = {(): root}
    classes = Scope()
    classes.allocate(root.class_name, owner=())
    modules = Scope()
    modules.allocate(root.module, owner=())
    # Groups before methods, so that a new operation never renames a group.
    for (wanted, _), operation in placed:
        _open_groups(wanted, scopes, groups, classes, modules, tag_docs, operation)
    for (wanted, method), operation in placed:
        key = tuple(word.lower() for word in wanted)
        name = scopes[key].allocate(method, owner=operation.key)
        groups[key].methods.append((name, operation))
        if name != method:
            diagnostics.note(
                "name-changed",
                f'the name "{method}" of operation "{operation.key}" is taken, '
                f'so its method is "{name}"',
                operation.origin,
                help="give it a name of its own with x-apistrata-name",
            )
    return root


def method_name(operation: Operation) -> str:
    """Return the snake_case method name that the operation asks for."""
    return _place(operation)[1]


def _place(operation: Operation) -> tuple[tuple[str, ...], str]:
    override = operation.hints.override
    parts = [part for part in (override or "").split(".") if split_words(part)]
    if parts:
        *groups, method = map(attribute_name, parts)
        return tuple(groups), method
    identifier = operation.operation_id or ""
    match = _GROUP_METHOD.fullmatch(identifier)
    tag = operation.tags[0] if operation.tags else ""
    tag_words = split_words(tag)
    if match and (not tag_words or _same_words(match.group(1), tag)):
        return (attribute_name(match.group(1)),), attribute_name(match.group(2))
    group = (attribute_name(tag),) if tag_words else ()
    if split_words(identifier):
        return group, attribute_name(identifier)
    return group, _from_path(operation)


def _same_words(one: str, other: str) -> bool:
    def spelled(text: str) -> str:
        return "".join(split_words(text)).lower().rstrip("s")

    return spelled(one) == spelled(other)


def _from_path(operation: Operation) -> str:
    """Return a name for an operation without an id: `get_pets_by_pet_id`."""
    static = _TEMPLATE.sub(" ", operation.path)
    keys = _TEMPLATE.findall(operation.path)
    parts = [operation.method.lower(), static]
    if keys:
        parts += ["by", *keys]
    return attribute_name(" ".join(parts))


def _open_groups(
    wanted: tuple[str, ...],
    scopes: dict[tuple[str, ...], Scope],
    groups: dict[tuple[str, ...], Group],
    classes: Scope,
    modules: Scope,
    tag_docs: dict[str, str],
    operation: Operation,
) -> None:
    key: tuple[str, ...] = ()
    for word in wanted:
        parent = groups[key]
        scope = scopes[key]
        key = (*key, word.lower())
        if key in groups:
            continue
        name = scope.allocate(word, owner=("group", key))
        path = (*parent.path, name)
        words = tuple(word for part in path for word in split_words(part))
        group = Group(
            path=path,
            class_name=classes.allocate(
                f"{shorten(camel(words), limit=54)}Operations", owner=key
            ),
            module=modules.allocate(module_name(words), owner=key),
            doc=tag_docs.get(operation.tags[0], "") if operation.tags else "",
        )
        parent.children.append(group)
        groups[key] = group
        scopes[key] = Scope(("_core",))

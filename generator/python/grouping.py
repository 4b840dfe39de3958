"""Which group an operation belongs to, and what it and its arguments are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from generator.diagnostics import Diagnostics
from generator.model import Operation
from generator.python.naming import CLIENT_NAMES, attribute_name, module_name
from generator.python.scope import Scope, shorten
from generator.python.words import camel, split_words
from generator.values import dataclass

__all__ = ["Group", "group_operations", "method_name"]

# Autorest's convention for operationIds, "Group_Method": one underscore, the group
# capitalized. "Get_Pets" is none: what is called like a deed is no group.
_GROUP_METHOD = re.compile(r"([A-Z][A-Za-z0-9]*)_([A-Za-z][A-Za-z0-9]*)")
_DEEDS = frozenset(
    (
        *("add", "create", "delete", "get", "head", "list", "options", "patch"),
        *("post", "put", "query", "remove", "search", "set", "update"),
    )
)
# "PetsOperations" groups operations, as every group does.
_IDLE = frozenset(("operation", "operations"))
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
    short = [(place, operation) for place, operation in placed if place.whole]
    root = Group(path=(), class_name="RootOperations", module="root")
    scopes: dict[tuple[str, ...], Scope] = {(): Scope(CLIENT_NAMES)}
    groups: dict[tuple[str, ...], Group] = {(): root}
    classes = Scope()
    classes.allocate(root.class_name, owner=())
    modules = Scope()
    modules.allocate(root.module, owner=())
    # Groups before methods, so that a new operation never renames a group.
    for place, operation in placed:
        wanted = place.groups
        _open_groups(wanted, scopes, groups, classes, modules, tag_docs, operation)
    # A name that was made shorter gives way to the same one written so.
    for place, operation in [*(each for each in placed if not each[0].whole), *short]:
        scope = scopes[place.key]
        method = place.whole if place.method in scope else place.method
        scope.allocate(method or place.method, owner=operation.key)
    for place, operation in placed:
        method = place.method
        name = scopes[place.key].allocate(method, owner=operation.key)
        groups[place.key].methods.append((name, operation))
        if name not in (method, place.whole):
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
    return _place(operation).method


@dataclass(frozen=True, slots=True)
class _Place:
    """What an operation asks for; `whole` is the method's name before the words of its
    group were taken off, "" where none were.
    """

    groups: tuple[str, ...]
    method: str
    whole: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(word.lower() for word in self.groups)


def _place(operation: Operation) -> _Place:
    override = operation.hints.override
    parts = [part for part in (override or "").split(".") if split_words(part)]
    if parts:
        *named, method = map(attribute_name, parts)
        return _Place(tuple(named), method)
    identifier = operation.operation_id or ""
    tag = _group_words(operation.tags[0] if operation.tags else "")
    match = _GROUP_METHOD.fullmatch(identifier)
    if match and match.group(1).lower() not in _DEEDS:
        group = _group_words(match.group(1))
        if not tag or _spelled(group) == _spelled(tag):
            return _Place((_attribute(group),), attribute_name(match.group(2)))
        return _Place((_attribute(tag),), attribute_name(identifier))
    groups = (_attribute(tag),) if tag else ()
    words = split_words(identifier)
    if not words:
        return _Place(groups, _from_path(operation))
    whole, short = attribute_name(identifier), _attribute(_without_group(words, tag))
    return _Place(groups, short, "" if short == whole else whole)


def _group_words(text: str) -> tuple[str, ...]:
    words = split_words(text)
    is_idle = len(words) > 1 and words[-1].lower() in _IDLE
    return words[:-1] if is_idle else words


def _without_group(words: tuple[str, ...], group: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a method, less those of its group that they begin with.

    `repos.list` says all that `repos.repos_list` does. What would be left without a
    name of its own keeps them.
    """
    count = len(group)
    rest = words[count:]
    if not group or not rest or _spelled(words[:count]) != _spelled(group):
        return words
    is_name = rest[0][:1].isalpha() and rest[0].lower() not in _LINKS
    return rest if is_name else words


# "petById" is no `pets.by_id`: what follows is not said without what it is about.
_LINKS = frozenset(("and", "as", "by", "for", "from", "in", "of", "on", "to", "with"))


def _spelled(words: tuple[str, ...]) -> str:
    return "".join(words).lower().rstrip("s")


def _attribute(words: tuple[str, ...]) -> str:
    return attribute_name(" ".join(words))


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

"""The public Python surface of one api-version: what callers may name, and its types.

It is read from the plan that the files are made from, so it says what the package says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostics
from generator.model import Api, Definition, Object, Operation, TypeId
from generator.origin import Origin
from generator.python.declared import Declared
from generator.python.expressions import flat
from generator.python.package import (
    PackageOptions,
    VersionPlan,
    plan_version,
)
from generator.python.surface_hints import ANY, Hint, hint_of
from generator.python.usage import Usage, analyze, references
from generator.python.views import (
    AliasView,
    ClassView,
    ClientClassView,
    ClientView,
    DictView,
    GroupsModuleView,
    MethodView,
    ModelsModuleView,
    SignatureView,
)
from generator.values import dataclass

__all__ = [
    "AliasSurface",
    "ArgumentSurface",
    "CallSurface",
    "ClassSurface",
    "ClientSurface",
    "DictSurface",
    "FieldSurface",
    "MethodSurface",
    "ModelSurface",
    "Role",
    "SignatureSurface",
    "Surface",
    "surface_of",
    "surface_of_plan",
]

Role: TypeAlias = Literal["class", "input", "dict", "alias", "lenient"]
"""Which of the names of a definition: its class, the class for requests where that is
another one, its TypedDict, its alias, the alias that requests may use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentSurface:
    """An argument; `default` is "" where a value must be given.

    `is_idle` tells of a client's credential that no operation takes.
    """

    name: str
    hint: Hint
    default: str
    is_positional: bool
    position: int
    wire_name: str
    origin: Origin
    is_idle: bool = False

    @property
    def is_required(self) -> bool:
        """Whether callers must give it."""
        return not self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureSurface:
    """The arguments in their order, and what comes back."""

    arguments: tuple[ArgumentSurface, ...]
    result: Hint


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSurface:
    """A method in its sync or its async form."""

    signature: SignatureSurface
    overloads: tuple[SignatureSurface, ...]
    is_awaited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodSurface:
    """An operation as a method; `path` are the groups that lead to it."""

    name: str
    path: tuple[str, ...]
    operation: str
    label: str
    """Method and path, as people know the operation."""
    sync: CallSurface
    asynchronous: CallSurface
    behind: frozenset[TypeId]
    """What the operation refers to without a signature saying so: bodies, errors."""
    origin: Origin

    @property
    def call(self) -> str:
        """The way from the client: `chat.completions.create`."""
        return ".".join((*self.path, self.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSurface:
    """`Client` or `AsyncClient`."""

    name: str
    arguments: tuple[ArgumentSurface, ...]
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSurface:
    """A field of a class, or a key of a TypedDict."""

    name: str
    hint: Hint
    default: str
    wire_name: str
    origin: Origin

    @property
    def is_required(self) -> bool:
        """Whether whoever makes the value must give it."""
        return not self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassSurface:
    """A dataclass; `base` is "" or the class that it extends, `fields` are its own."""

    name: str
    definition: TypeId
    owner: TypeId | None
    role: Role
    base: str
    fields: tuple[FieldSurface, ...]
    is_read: bool
    is_written: bool
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class DictSurface:
    """A TypedDict."""

    name: str
    definition: TypeId
    owner: TypeId | None
    role: Role
    fields: tuple[FieldSurface, ...]
    is_read: bool
    is_written: bool
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasSurface:
    """A type alias."""

    name: str
    definition: TypeId
    owner: TypeId | None
    role: Role
    value: Hint
    is_read: bool
    is_written: bool
    origin: Origin


ModelSurface: TypeAlias = ClassSurface | DictSurface | AliasSurface


@dataclass(frozen=True, kw_only=True)
class Surface:
    """What the sub-package of one api-version offers."""

    version: str
    module: str
    clients: tuple[ClientSurface, ...]
    methods: tuple[MethodSurface, ...]
    models: tuple[ModelSurface, ...]
    origin: Origin

    @cached_property
    def by_name(self) -> Mapping[str, ModelSurface]:
        """The models by their names."""
        return {item.name: item for item in self.models}

    @cached_property
    def by_identity(self) -> Mapping[tuple[TypeId, Role], ModelSurface]:
        """The models by what they stand for."""
        return {(item.definition, item.role): item for item in self.models}

    @cached_property
    def by_call(self) -> Mapping[str, MethodSurface]:
        """The methods by the way from the client."""
        return {method.call: method for method in self.methods}

    @cached_property
    def by_operation(self) -> Mapping[str, MethodSurface]:
        """The methods by the keys of their operations."""
        return {method.operation: method for method in self.methods}

    @cached_property
    def groups(self) -> frozenset[tuple[str, ...]]:
        """The attribute paths that lead to methods, without the client itself."""
        return frozenset(
            method.path[:end]
            for method in self.methods
            for end in range(1, len(method.path) + 1)
        )

    def fields_of(self, name: str) -> dict[str, tuple[FieldSurface, str]]:
        """Return the fields of a class, inherited ones first, each with its owner."""
        found: dict[str, tuple[FieldSurface, str]] = {}
        for owner in reversed(self.line_of(name)):
            model = self.by_name[owner]
            if not isinstance(model, AliasSurface):
                found |= {item.name: (item, owner) for item in model.fields}
        return found

    def line_of(self, name: str) -> list[str]:
        """Return a class and what it extends, nearest first."""
        line: list[str] = []
        while name in self.by_name and name not in line:
            line.append(name)
            model = self.by_name[name]
            name = model.base if isinstance(model, ClassSurface) else ""
        return line


# The surface is that of the sub-package: what the project around it is called is all
# the same.
_ANY_PROJECT = PackageOptions(distribution="package", package="package")


def surface_of(api: Api) -> Surface:
    """Return the surface of the package for `api`; what the plan notes is not said."""
    plan = plan_version(api, options=_ANY_PROJECT, diagnostics=Diagnostics())
    return surface_of_plan(api, plan)


def surface_of_plan(api: Api, plan: VersionPlan) -> Surface:
    """Return the surface of a plan that still has its files."""
    reader = _Reader(
        api=api,
        definitions=api.by_id(),
        operations={operation.key: operation for operation in api.operations},
        usage=analyze(api),
    )
    clients: list[ClientSurface] = []
    methods: list[MethodSurface] = []
    models: list[ModelSurface] = []
    for file in plan.files:
        match file.view:
            case ClientView(clients=views):
                clients.extend(map(reader.client, views))
            case GroupsModuleView():
                methods.extend(reader.methods(file.view))
            case ModelsModuleView():
                models.extend(reader.models(file.view))
            case _:
                continue
    return Surface(
        version=api.version,
        module=plan.module,
        clients=tuple(clients),
        methods=tuple(methods),
        models=tuple(models),
        origin=api.origin,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Turns views into values."""

    api: Api
    definitions: Mapping[TypeId, Definition]
    operations: Mapping[str, Operation]
    usage: Usage

    def client(self, view: ClientClassView) -> ClientSurface:
        return ClientSurface(
            name=view.name,
            arguments=_arguments(view.declared, self.api.origin),
            origin=self.api.origin,
        )

    def methods(self, view: GroupsModuleView) -> Iterator[MethodSurface]:
        sync = [group for group in view.groups if not group.is_async]
        other = [group for group in view.groups if group.is_async]
        for one, twin in zip(sync, other, strict=True):
            for method, counterpart in zip(one.methods, twin.methods, strict=True):
                operation = self.operations[method.operation]
                yield MethodSurface(
                    name=method.name,
                    path=one.path,
                    operation=operation.key,
                    label=f"{operation.method} {operation.path}",
                    sync=_call(method, operation.origin),
                    asynchronous=_call(counterpart, operation.origin),
                    behind=frozenset(_behind(operation)),
                    origin=operation.origin,
                )

    def models(self, view: ModelsModuleView) -> Iterator[ModelSurface]:
        for item in view.classes:
            if item.definition is not None:
                yield self._class(item, item.definition)
        for twin in view.dicts:
            if twin.definition is not None:
                yield self._dict(twin, twin.definition)
        for alias in view.aliases:
            if alias.definition is not None:
                yield self._alias(alias, alias.definition)

    def _class(self, view: ClassView, id_: TypeId) -> ClassSurface:
        is_split = id_ in self.usage.split
        return ClassSurface(
            name=view.name,
            definition=id_,
            owner=self.definitions[id_].owner,
            role="input" if view.is_input else "class",
            base=view.base,
            fields=tuple(
                _field(item.declared, self.definitions[id_].origin)
                for item in view.fields
                if item.declared is not None
            ),
            is_read=self.usage.is_read(id_) and not (is_split and view.is_input),
            is_written=self.usage.is_written(id_)
            and not (is_split and not view.is_input),
            origin=self.definitions[id_].origin,
        )

    def _dict(self, view: DictView, id_: TypeId) -> DictSurface:
        return DictSurface(
            name=view.name,
            definition=id_,
            owner=self.definitions[id_].owner,
            role="dict",
            fields=tuple(
                _field(item, self.definitions[id_].origin) for item in view.keys
            ),
            is_read=False,
            is_written=True,
            origin=self.definitions[id_].origin,
        )

    def _alias(self, view: AliasView, id_: TypeId) -> AliasSurface:
        # A record that takes any key has an alias in place of a TypedDict.
        is_dict = view.is_input and isinstance(self.definitions[id_].type, Object)
        role: Role = "alias" if not view.is_input else "lenient"
        return AliasSurface(
            name=view.name,
            definition=id_,
            owner=self.definitions[id_].owner,
            role="dict" if is_dict else role,
            value=hint_of(view.value) if view.value is not None else ANY,
            is_read=self.usage.is_read(id_) and not view.is_input,
            is_written=self.usage.is_written(id_),
            origin=self.definitions[id_].origin,
        )


def _behind(operation: Operation) -> Iterator[TypeId]:
    contents = list(operation.body.contents) if operation.body is not None else []
    for response in operation.responses:
        if response.is_error:
            contents.extend(response.contents)
    for content in contents:
        if content.type is not None:
            yield from references(content.type)


def _call(view: MethodView, origin: Origin) -> CallSurface:
    return CallSurface(
        signature=_signature(view.signature, origin),
        overloads=tuple(_signature(item, origin) for item in view.overloads),
        is_awaited=view.is_async,
    )


def _signature(view: SignatureView, origin: Origin) -> SignatureSurface:
    return SignatureSurface(
        arguments=_arguments(view.declared, origin),
        result=hint_of(view.result) if view.result is not None else ANY,
    )


def _arguments(
    declared: tuple[Declared, ...], origin: Origin
) -> tuple[ArgumentSurface, ...]:
    return tuple(
        ArgumentSurface(
            name=item.name,
            hint=hint_of(item.annotation),
            default="" if item.default is None else flat(item.default),
            is_positional=item.is_positional,
            position=position,
            wire_name=item.wire_name,
            origin=item.origin or origin,
            is_idle=item.is_idle,
        )
        for position, item in enumerate(declared)
    )


def _field(item: Declared, origin: Origin) -> FieldSurface:
    return FieldSurface(
        name=item.name,
        hint=hint_of(item.annotation),
        default="" if item.default is None else flat(item.default),
        wire_name=item.wire_name,
        origin=item.origin or origin,
    )

"""One side's types as the comparison looks at them: alternatives, records, words."""

# Equivalent spellings meet here: an object without listed members is a map, a union of
# one is its member, a reference to a union is the union, null among the alternatives is
# a flag.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import assert_never

from generator.model import (
    ANYTHING,
    Anything,
    Api,
    Array,
    Constraints,
    Definition,
    Discriminator,
    Enum,
    Map,
    Never,
    Nullable,
    Object,
    Property,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.values import dataclass

__all__ = ["Alternatives", "Record", "Side", "component_name", "strip"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternatives:
    """A type as a flat list of alternatives, null apart.

    A member is a plain type or a reference to a definition that is plain. `tags` says
    by which discriminator values a referenced member is chosen.
    """

    members: tuple[Type, ...]
    is_nullable: bool
    is_exclusive: bool
    tags: Mapping[TypeId, frozenset[str]]
    discriminator: Discriminator | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object or a map: listed members and the type of the others."""

    properties: Mapping[str, Property]
    additional: Type | None
    key_pattern: str | None
    constraints: Constraints
    discriminator: Discriminator | None
    xml_name: str | None
    beneath: frozenset[str] = frozenset()
    """Members that its variants have, where it is the base of a choice."""


def strip(type_: Type) -> Type:
    """Return the type without its own null."""
    return type_.type if isinstance(type_, Nullable) else type_


@dataclass(slots=True)
class Side:
    """The definitions of one version."""

    api: Api
    definitions: dict[TypeId, Definition] = field(init=False)
    names: frozenset[str] = field(init=False)
    tags: dict[TypeId, set[str]] = field(init=False)
    """The members by which objects are chosen among their siblings."""
    _alternatives: dict[tuple[TypeId, bool], Alternatives] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.definitions = self.api.by_id()
        self.names = frozenset(
            name for item in self.definitions.values() if (name := component_name(item))
        )
        self.tags = {}
        for item in self.definitions.values():
            _note_tags(item, self.tags)

    def definition(self, type_: Type) -> Definition | None:
        """Return the definition that a reference points to."""
        if isinstance(type_, Reference):
            return self.definitions.get(type_.id)
        return None

    def plain(self, type_: Type) -> Type:
        """Return what is behind a reference; never a reference."""
        seen: set[TypeId] = set()
        while isinstance(type_, Reference):
            if type_.id in seen or type_.id not in self.definitions:
                return ANYTHING
            seen.add(type_.id)
            type_ = self.definitions[type_.id].type
        return type_

    def is_nullable(self, type_: Type) -> bool:
        """Return whether null is among the values."""
        return self.alternatives(type_).is_nullable

    def alternatives(self, type_: Type, *, expanded: bool = False) -> Alternatives:
        """Return the alternatives of a type, nested unions flattened.

        `expanded` takes a base with a discriminator for the choice of its subtypes.
        """
        if not isinstance(type_, Reference):
            return self._flatten(type_, expanded)
        key = (type_.id, expanded)
        if key not in self._alternatives:
            self._alternatives[key] = self._flatten(type_, expanded)
        return self._alternatives[key]

    def _flatten(self, type_: Type, expanded: bool) -> Alternatives:
        walk = _Flattening(self.definitions, expanded)
        walk.add(type_, frozenset())
        return Alternatives(
            members=tuple(walk.members),
            is_nullable=walk.is_nullable,
            is_exclusive=walk.is_exclusive,
            tags={key: frozenset(found) for key, found in walk.tags.items()},
            discriminator=walk.discriminator,
        )

    def record(self, type_: Object | Map) -> Record:
        """Return an object or a map as a record."""
        if isinstance(type_, Map):
            return Record(
                properties={},
                additional=type_.value,
                key_pattern=type_.key_pattern,
                constraints=type_.constraints,
                discriminator=None,
                xml_name=None,
            )
        return Record(
            properties={item.wire_name: item for item in type_.properties},
            additional=type_.additional,
            key_pattern=None,
            constraints=type_.constraints,
            discriminator=type_.discriminator,
            xml_name=type_.xml_name,
            beneath=self._beneath(type_),
        )

    def _beneath(self, base: Object) -> frozenset[str]:
        if base.discriminator is None:
            return frozenset()
        found: set[str] = set()
        for variant in base.discriminator.variants:
            member = self.plain(Reference(id=variant.target))
            if isinstance(member, Object):
                found.update(item.wire_name for item in member.properties)
        return frozenset(found)

    def words(self, type_: Type | None) -> str:
        """Return a type in a few words, for a reader."""
        match type_:
            case None:
                return "nothing"
            case Reference():
                found = self.definitions.get(type_.id)
                if found is None:
                    return "anything"
                name = component_name(found)
                if name:
                    return name
                if isinstance(found.type, (Object, Reference)):
                    return "object"
                return self.words(found.type)
            case Nullable(type=inner):
                return f"{self.words(inner)} or null"
            case Scalar(kind=kind, format=format_):
                return f"{kind} ({format_})" if format_ else kind
            case Enum(values=values, is_const=True):
                return f"constant {values[0].value!r}"
            case Enum(kind=kind, is_open=is_open):
                return f"{'open ' if is_open else ''}enum of {kind}"
            case Array(item=item):
                return f"array of {self.words(item)}"
            case Tuple(items=items):
                return f"tuple of {len(items)}"
            case Map(value=value):
                return f"map of {self.words(value)}"
            case Object():
                return "object"
            case Union(members=members):
                return " | ".join(dict.fromkeys(self.words(item) for item in members))
            case Anything():
                return "anything"
            case Never():
                return "nothing"
            case _:
                assert_never(type_)


def component_name(definition: Definition | None) -> str | None:
    """Return the name under which the specification keeps it, None for inline ones."""
    if definition is None or not definition.is_component:
        return None
    return definition.hints.component or definition.id.rsplit("/", 1)[-1]


def _note_tags(definition: Definition, tags: dict[TypeId, set[str]]) -> None:
    type_ = definition.type
    if not isinstance(type_, (Object, Union)) or type_.discriminator is None:
        return
    found = type_.discriminator
    if isinstance(type_, Object) and found.variants:
        tags.setdefault(definition.id, set()).add(found.wire_name)
    for variant in found.variants:
        tags.setdefault(variant.target, set()).add(found.wire_name)


def _is_choice(definition: Definition) -> bool:
    """Return whether it is a base whose subtypes are all known."""
    found = definition.type
    if not isinstance(found, Object) or found.discriminator is None:
        return False
    targets = {item.target for item in found.discriminator.variants}
    return len(targets - {definition.id}) > 1


@dataclass(slots=True)
class _Flattening:
    definitions: Mapping[TypeId, Definition]
    expanded: bool
    members: list[Type] = field(default_factory=list)
    is_nullable: bool = False
    is_exclusive: bool = False
    tags: dict[TypeId, set[str]] = field(default_factory=dict)
    discriminator: Discriminator | None = None

    def add(self, type_: Type, seen: frozenset[TypeId]) -> None:
        match type_:
            case Nullable(type=inner):
                self.is_nullable = True
                self.add(inner, seen)
            case Union(members=members):
                self.is_exclusive = self.is_exclusive or type_.is_exclusive
                self._tag(type_.discriminator)
                for member in members:
                    self.add(member, seen)
            case Reference(id=id_):
                found = self.definitions.get(id_)
                if found is None or id_ in seen:
                    self._keep(ANYTHING if found is None else None)
                elif isinstance(found.type, (Union, Nullable, Reference)):
                    self.add(found.type, seen | {id_})
                elif self.expanded and _is_choice(found):
                    self._expand(found)
                else:
                    self._keep(type_)
            case Scalar(kind="null"):
                self.is_nullable = True
            case Never():
                return
            case _:
                self._keep(type_)

    def _expand(self, base: Definition) -> None:
        assert isinstance(base.type, Object)
        self._tag(base.type.discriminator)
        if base.type.discriminator is not None:
            for variant in base.type.discriminator.variants:
                self._keep(Reference(id=variant.target))

    def _keep(self, type_: Type | None) -> None:
        if type_ is not None and type_ not in self.members:
            self.members.append(type_)

    def _tag(self, discriminator: Discriminator | None) -> None:
        if discriminator is None:
            return
        if not discriminator.is_inferred:
            self.discriminator = self.discriminator or discriminator
        for variant in discriminator.variants:
            self.tags.setdefault(variant.target, set()).add(variant.tag)

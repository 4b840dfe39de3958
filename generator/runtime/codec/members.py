"""The members of classes: their names on the wire, their types and what is special."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from ..markers import Tagged, Xml
from .annotations import Scope, describe, resolve
from .kinds import Field, kind_of
from .shapes import Choice, MapOf, Record, Shape, Type

__all__ = [
    "Member",
    "members_of",
    "models_of",
    "names_in",
    "shape_of",
    "variants_of",
]


def models_of(cls: type[Any]) -> str:
    """Return the name of the models package that `cls` belongs to."""
    module = cls.__module__
    if hasattr(sys.modules.get(module), "__path__"):
        return module
    return module.rpartition(".")[0] or module


class Member:
    """A field of a model, or an item of a `TypedDict`."""

    __slots__ = (
        "default",
        "factory",
        "is_read_only",
        "is_required",
        "is_rest",
        "is_write_only",
        "name",
        "type",
        "wire_name",
        "xml",
    )

    def __init__(
        self,
        name: str,
        type_: Type,
        metadata: Mapping[str, Any],
        *,
        is_required: bool,
        default: Any = MISSING,
        factory: Any = MISSING,
    ) -> None:
        self.name = name
        self.wire_name: str = metadata.get("wire_name", name)
        self.type = type_
        self.is_required = is_required
        self.is_rest = "rest" in metadata
        self.is_read_only = "read_only" in metadata
        self.is_write_only = "write_only" in metadata
        self.default = default
        self.factory = factory
        self.xml: Xml | None = metadata.get("xml")


_scopes: dict[str, Scope] = {}


def _scope_of(cls: type[Any]) -> Scope:
    found = _scopes.get(cls.__module__)
    if found is None:
        globals_ = vars(sys.modules[cls.__module__])
        found = _scopes[cls.__module__] = Scope(globals_, models_of(cls))
    return found


def members_of(cls: type[Any]) -> tuple[Member, ...]:
    """Return the fields of a model, each read where it was declared."""
    kind = kind_of(cls)
    if kind is not None:
        return tuple(_member(cls, field) for field in kind.fields(cls))
    found = []
    for field in fields(cls):
        type_ = describe(field.type, _scope_of(_declarer(cls, field)))
        is_required = field.default is MISSING and field.default_factory is MISSING
        member = Member(
            field.name,
            type_,
            field.metadata,
            is_required=is_required,
            default=field.default,
            factory=field.default_factory,
        )
        found.append(member)
    return tuple(found)


def _member(cls: type[Any], field: Field) -> Member:
    owner = next(
        base
        for base in cls.__mro__
        if field.declared_as in getattr(base, "__annotations__", ())
    )
    return Member(
        field.name,
        describe(owner.__annotations__[field.declared_as], _scope_of(owner)),
        field.metadata,
        is_required=field.default is MISSING and field.factory is MISSING,
        default=field.default,
        factory=field.factory,
    )


def _declarer(cls: type[Any], field: Any) -> type[Any]:
    # A subclass has its base's very field objects, so the last class that has this one
    # made it.
    owner = cls
    for base in cls.__mro__:
        if base.__dict__.get("__dataclass_fields__", {}).get(field.name) is field:
            owner = base
    return owner


def shape_of(cls: type[Any]) -> tuple[Member, ...]:
    """Return the items of a `TypedDict`."""
    scope = _scope_of(cls)
    required: frozenset[str] = cls.__required_keys__
    return tuple(
        Member(
            name,
            describe(annotation, scope),
            {},
            is_required=name in required and not _may_be_absent(annotation),
        )
        for name, annotation in cls.__annotations__.items()
    )


def _may_be_absent(annotation: Any) -> bool:
    # Of annotations that are text, typing does not see what they say.
    text = getattr(annotation, "__forward_arg__", "")
    return isinstance(text, str) and text.startswith("NotRequired[")


def variants_of(cls: type[Any]) -> Tagged | None:
    """Return how subclasses of `cls` are told apart, where `cls` itself says so."""
    found: Tagged | None = cls.__dict__.get("__variants__")
    return found


def names_in(type_: Type) -> frozenset[str] | None:
    """Return the wire names by which objects of a type are known, None for any name.

    Where a property tells variants apart it is that one: no variant is imported.
    """
    match resolve(type_):
        case MapOf():
            return None
        case Record(cls=cls):
            return frozenset(member.wire_name for member in members_of(cls))
        case Shape(cls=cls):
            return frozenset(member.wire_name for member in shape_of(cls))
        case Choice(tagged=Tagged() as tagged):
            return frozenset((tagged.property,))
        case Choice(members=members):
            found: set[str] = set()
            for member in members:
                names = names_in(member)
                if names is None:
                    return None
                found |= names
            return frozenset(found)
        case _:
            return frozenset()

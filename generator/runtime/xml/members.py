"""What a type's members are in XML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..codec.annotations import resolve
from ..codec.members import Member, members_of, models_of, shape_of, variants_of
from ..codec.shapes import (
    Choice,
    ListOf,
    MapOf,
    Named,
    Null,
    Record,
    Shape,
    Type,
)
from ..markers import Xml

__all__ = [
    "PLAIN",
    "actual_class",
    "item_name",
    "list_type",
    "members_in",
    "name_of",
    "rest_type",
    "xml_of",
]

PLAIN = Xml()
"""An element of the member's own name."""


def xml_of(member: Member) -> Xml:
    """Return what is said of a member."""
    return member.xml or PLAIN


def name_of(member: Member) -> str:
    """Return the name of a member's element or attribute."""
    return xml_of(member).name or member.wire_name


def item_name(xml: Xml, name: str) -> str:
    """Return the name of a list's items (OpenAPI 3.1 sec. 4.8.26.2): their own, else
    that of the list.
    """
    return (xml.items.name if xml.items is not None else None) or name


def list_type(type_: Type) -> ListOf | None:
    """Return the list that a member of `type_` is, null aside."""
    type_ = resolve(type_)
    if isinstance(type_, Choice) and type_.tagged is None:
        others = [resolve(each) for each in type_.members]
        others = [each for each in others if not isinstance(each, Null)]
        if len(others) == 1:
            type_ = others[0]
    return type_ if isinstance(type_, ListOf) else None


def members_in(type_: Record | Shape) -> tuple[Member, ...]:
    """Return the members of an object type."""
    return members_of(type_.cls) if isinstance(type_, Record) else shape_of(type_.cls)


def rest_type(members: tuple[Member, ...]) -> Type | None:
    """Return the type of the members that are not listed, None where it is unsaid."""
    for member in members:
        if member.is_rest and isinstance(member.type, MapOf):
            return member.type.value
    return None


def actual_class(cls: type[Any], tag_of: Callable[[str], object]) -> type[Any]:
    """Return the subclass of `cls` that a value is.

    `tag_of` gives the value's own text for the property that tells them apart.
    """
    seen = {cls}
    while (tagged := variants_of(cls)) is not None:
        tag = tag_of(tagged.property)
        name = tagged.variants.get(tag) if isinstance(tag, str) else None
        if name is None:
            break
        target = resolve(Named(name, models_of(cls)))
        if not isinstance(target, Record) or target.cls in seen:
            break
        cls = target.cls
        seen.add(cls)
    return cls

"""From the JSON value that a type describes to elements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codec.annotations import resolve
from ..codec.shapes import (
    Choice,
    ListOf,
    MapOf,
    Named,
    Record,
    Shape,
    TupleOf,
    Type,
    non_null,
)
from ..codec.unions import candidate_of, choose
from ..markers import Xml
from ..parameters import plain_text
from .documents import DECLARATION, NIL, attribute, checked_name, escaped
from .members import (
    PLAIN,
    actual_class,
    item_name,
    list_type,
    members_in,
    name_of,
    rest_type,
    xml_of,
)

__all__ = ["write_document"]


def write_document(value: Any, type_: Type, xml: Xml | None) -> str:
    """Return the document whose root is `value`; `xml` says how the root is called."""
    xml = xml or PLAIN
    found = resolve(type_)
    name = xml.name or (found.cls.__name__ if isinstance(found, Record) else "root")
    return DECLARATION + _Writer({}).element(name, value, type_, xml)


class _Writer:
    """Writes what stands inside one element; `scope` are the prefixes known there."""

    __slots__ = ("scope",)

    def __init__(self, scope: Mapping[str, str]) -> None:
        self.scope = scope

    def element(self, name: str, value: Any, type_: Type | None, xml: Xml) -> str:
        """Return `value` as one element."""
        tag = _Tag(name, xml, self.scope)
        if value is None:
            tag.parts.append(NIL)
            return tag.around("")
        inner = _Writer(tag.scope)
        found = None if type_ is None else _chosen(type_, value)
        if isinstance(value, dict):
            content = inner.members(value, found, tag)
        elif isinstance(value, list):
            content = inner.items(item_name(xml, name), value, found, xml.items)
        else:
            content = escaped(plain_text(value))
        return tag.around(content)

    def items(
        self, name: str, values: list[Any], type_: Type | None, xml: Xml | None
    ) -> str:
        """Return the items of a list, one element each."""
        pieces = []
        for index, value in enumerate(values):
            item: Type | None = None
            if isinstance(type_, ListOf):
                item = type_.item
            elif isinstance(type_, TupleOf) and index < len(type_.items):
                item = type_.items[index]
            pieces.append(self.element(name, value, item, xml or PLAIN))
        return "".join(pieces)

    def members(self, value: dict[str, Any], type_: Type | None, tag: _Tag) -> str:
        """Return the members of an object; attributes go into its `tag`."""
        if not isinstance(type_, (Record, Shape)):
            item = type_.value if isinstance(type_, MapOf) else None
            return "".join(
                self.unlisted(key, each, item, tag) for key, each in value.items()
            )
        if isinstance(type_, Record):
            type_ = Record(actual_class(type_.cls, value.get))
        members = members_in(type_)
        known = {member.wire_name: member for member in members if not member.is_rest}
        rest = rest_type(members)
        pieces = []
        # Attributes first: they can bring prefixes that the elements use.
        for key, each in value.items():
            if key in known and xml_of(known[key]).is_attribute and each is not None:
                tag.add(name_of(known[key]), plain_text(each), xml_of(known[key]))
        for key, member in known.items():
            if key not in value or xml_of(member).is_attribute:
                continue
            each, xml = value[key], xml_of(member)
            if xml.is_text:
                pieces.append("" if each is None else escaped(plain_text(each)))
            elif isinstance(each, list) and not xml.is_wrapped:
                name = item_name(xml, name_of(member))
                items = xml.items or Xml(namespace=xml.namespace, prefix=xml.prefix)
                pieces.append(self.items(name, each, list_type(member.type), items))
            else:
                pieces.append(self.element(name_of(member), each, member.type, xml))
        for key, each in value.items():
            if key not in known:
                pieces.append(self.unlisted(key, each, rest, tag))
        return "".join(pieces)

    def unlisted(self, key: str, value: Any, type_: Type | None, tag: _Tag) -> str:
        """Return a member that no field describes: as it came, or as a map has it."""
        if key == "#text":
            return escaped(plain_text(value))
        name, xml = key.removeprefix("@"), PLAIN
        if name.startswith("{"):
            namespace, _, name = name[1:].partition("}")
            xml = Xml(namespace=namespace)
        if key.startswith("@"):
            tag.add(name, plain_text(value), xml)
            return ""
        if isinstance(value, list) and not (
            type_ is not None and isinstance(resolve(type_), (ListOf, TupleOf))
        ):
            return self.items(name, value, None, xml)
        return self.element(name, value, type_, xml)


class _Tag:
    """The start of an element, and with it the end."""

    __slots__ = ("name", "parts", "scope")

    def __init__(self, name: str, xml: Xml, scope: Mapping[str, str]) -> None:
        self.parts: list[str] = []
        self.scope = dict(scope)
        self.name = checked_name(name)
        prefix = xml.prefix or ""
        if xml.namespace and self.scope.get(prefix) != xml.namespace:
            self._declare(prefix, xml.namespace)
        # A prefix that stands for nothing would make the document none.
        if prefix and prefix in self.scope:
            self.name = f"{prefix}:{name}"

    def _declare(self, prefix: str, namespace: str) -> None:
        self.scope[prefix] = namespace
        name = f"xmlns:{checked_name(prefix)}" if prefix else "xmlns"
        self.parts.append(attribute(name, namespace))

    def add(self, name: str, value: str, xml: Xml) -> None:
        """Add an attribute, which is in a namespace by a prefix only."""
        name = checked_name(name)
        if xml.namespace:
            prefix = xml.prefix or f"ns{len(self.scope)}"
            if self.scope.get(prefix) != xml.namespace:
                self._declare(prefix, xml.namespace)
            name = f"{prefix}:{name}"
        elif xml.prefix and xml.prefix in self.scope:
            name = f"{xml.prefix}:{name}"
        self.parts.append(attribute(name, value))

    def around(self, content: str) -> str:
        """Return the whole element."""
        start = " ".join((self.name, *self.parts))
        return f"<{start}>{content}</{self.name}>" if content else f"<{start}/>"


def _chosen(type_: Type, value: Any) -> Type:
    """Return the member of a union that a value is of."""
    type_ = resolve(type_)
    if not isinstance(type_, Choice):
        return type_
    only = non_null(type_)
    if only is not None:
        return _chosen(only, value)
    if type_.tagged is not None and isinstance(value, dict):
        name = type_.tagged.variants.get(value.get(type_.tagged.property, ""))
        return type_ if name is None else resolve(Named(name, type_.models))
    members = [resolve(member) for member in type_.members]
    if isinstance(value, list):
        return next((m for m in members if isinstance(m, (ListOf, TupleOf))), type_)
    if isinstance(value, dict):
        objects = [m for m in members if isinstance(m, (Record, Shape))]
        records = [m for m in objects if isinstance(m, Record)] or objects
        chosen = choose([candidate_of(each) for each in records], value)
        if chosen is not None:
            return chosen.type
        return next((m for m in members if isinstance(m, MapOf)), type_)
    return type_

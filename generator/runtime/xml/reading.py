"""From elements to the JSON value that a type describes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..codec.annotations import resolve
from ..codec.from_text import is_plain, value_of
from ..codec.members import Member
from ..codec.shapes import (
    Choice,
    Constant,
    ListOf,
    MapOf,
    Named,
    Null,
    Record,
    Scalar,
    Shape,
    TupleOf,
    Type,
    non_null,
)
from ..codec.unions import accepts
from ..markers import Xml
from .documents import Node
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

__all__ = ["read_value"]


def read_value(node: Node, type_: Type, xml: Xml | None) -> Any:
    """Return the JSON value of an element; `xml` is what is said of it."""
    if node.is_nil:
        return None
    match resolve(type_):
        case Scalar() | Constant() | Null() as plain:
            return value_of(node.text, plain)
        case ListOf(item=item):
            return _items(node, item, xml or PLAIN)
        case TupleOf(items=items):
            pairs = zip(node.children, items, strict=False)
            return [read_value(child, item, None) for child, item in pairs]
        case MapOf(value=item):
            return {
                child.name: read_value(child, item, None) for child in node.children
            }
        case Record() | Shape() as found:
            return _object(node, found)
        case Choice() as choice:
            return _choice(node, choice, xml)
        case _:
            return _anything(node)


def _items(node: Node, item: Type, xml: Xml) -> list[Any]:
    """Return what a list of its own element holds.

    Where no child has the name that is declared, all of them are meant: a list holds
    nothing else.
    """
    name = item_name(xml, xml.name or node.name)
    named = [child for child in node.children if child.name == name]
    return [read_value(child, item, xml.items) for child in named or node.children]


def _object(node: Node, type_: Record | Shape) -> dict[str, Any]:
    if isinstance(type_, Record):
        type_ = Record(actual_class(type_.cls, lambda name: _tag(node, type_, name)))
    members = members_in(type_)
    found: dict[str, Any] = {}
    taken: set[int] = set()
    names: set[str] = set()
    for member in members:
        if member.is_rest:
            continue
        xml = xml_of(member)
        if xml.is_attribute:
            names.add(name_of(member))
            value = _attribute(node, name_of(member), xml)
            if value is not None:
                found[member.wire_name] = read_value(value, member.type, None)
        elif xml.is_text:
            found[member.wire_name] = read_value(
                _text_node(node.text), member.type, None
            )
        else:
            _element(node, member, xml, found, taken)
    rest = rest_type(members)
    for child in node.children:
        if id(child) not in taken:
            _add(
                found,
                _key(child, node),
                _anything(child) if rest is None else read_value(child, rest, None),
            )
    if rest is None:
        for name, namespace, text in node.facts():
            if name not in names:
                key = f"@{{{namespace}}}{name}" if namespace else f"@{name}"
                found.setdefault(key, text)
    return found


def _element(
    node: Node, member: Member, xml: Xml, found: dict[str, Any], taken: set[int]
) -> None:
    name = name_of(member)
    listed = list_type(member.type)
    if listed is not None and not xml.is_wrapped:
        children = _named(node, item_name(xml, name), xml.items or xml)
        taken.update(map(id, children))
        # An empty list leaves no trace.
        if children or member.is_required:
            found[member.wire_name] = [
                read_value(child, listed.item, xml.items) for child in children
            ]
        return
    children = _named(node, name, xml)[:1]
    taken.update(map(id, children))
    for child in children:
        found[member.wire_name] = read_value(child, member.type, xml)
    # Nor does an empty text with some servers, required or not.
    type_ = resolve(member.type)
    is_string = isinstance(type_, Scalar) and type_.name == "string"
    if not children and member.is_required and is_string:
        found[member.wire_name] = ""


def _named(node: Node, name: str, xml: Xml) -> list[Node]:
    """Return the children of a name, those of the declared namespace if there are."""
    found = [child for child in node.children if child.name == name]
    exact = [child for child in found if child.namespace == xml.namespace]
    return exact or found


def _attribute(node: Node, name: str, xml: Xml) -> Node | None:
    found = [each for each in node.attributes if each[0] == name]
    exact = [each for each in found if each[1] == xml.namespace]
    for _, _, value in exact or found:
        return _text_node(value)
    return None


def _text_node(text: str) -> Node:
    node = Node("", "")
    node.pieces.append(text)
    return node


def _tag(node: Node, type_: Record | Shape, wire_name: str) -> str | None:
    """Return the text of the property that tells subclasses apart."""
    for member in members_in(type_):
        if member.wire_name == wire_name:
            xml = xml_of(member)
            if xml.is_attribute:
                found = _attribute(node, name_of(member), xml)
            else:
                found = next(iter(_named(node, name_of(member), xml)), None)
            return None if found is None else found.text.strip()
    return _plain_tag(node, wire_name)


def _plain_tag(node: Node, name: str) -> str | None:
    for child in _named(node, name, PLAIN):
        return child.text.strip()
    found = _attribute(node, name, PLAIN)
    return None if found is None else found.text.strip()


def _choice(node: Node, choice: Choice, xml: Xml | None) -> Any:
    only = non_null(choice)
    if only is not None:
        return read_value(node, only, xml)
    if choice.tagged is not None:
        tag = _plain_tag(node, choice.tagged.property)
        name = choice.tagged.variants.get(tag or "")
        if name is None:
            return _anything(node)
        return read_value(node, Named(name, choice.models), xml)
    members = [resolve(member) for member in choice.members]
    is_text = not node.children and next(node.facts(), None) is None
    if is_text and any(map(is_plain, members)):
        return value_of(node.text, choice)
    values = list(_attempts(node, members, xml))
    for member, value in values:
        if accepts(member, value):
            return value
    return values[0][1] if values else _anything(node)


def _attempts(
    node: Node, members: Sequence[Type], xml: Xml | None
) -> Iterator[tuple[Type, Any]]:
    """Yield the members of a union that an element may be, each with its reading."""
    for member in members:
        if not is_plain(member):
            yield member, read_value(node, member, xml)


def _anything(node: Node) -> Any:
    """Return an element of which no type is known: text, or what it is made of."""
    if node.is_nil:
        return None
    found: dict[str, Any] = {}
    for name, namespace, text in node.facts():
        found[f"@{{{namespace}}}{name}" if namespace else f"@{name}"] = text
    for child in node.children:
        _add(found, _key(child, node), _anything(child))
    if not found:
        return node.text
    if node.text.strip():
        found["#text"] = node.text
    return found


def _key(child: Node, parent: Node) -> str:
    if child.namespace in ("", parent.namespace):
        return child.name
    return f"{{{child.namespace}}}{child.name}"


def _add(found: dict[str, Any], key: str, value: Any) -> None:
    """Add a member that may come several times."""
    if key not in found:
        found[key] = value
    elif isinstance(found[key], list):
        found[key].append(value)
    else:
        found[key] = [found[key], value]

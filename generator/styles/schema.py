"""The records of a model as JSON Schema, in tokens."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, assert_never

from generator.diagnostics import Diagnostics
from generator.model import (
    Anything,
    Array,
    Constraints,
    Definition,
    Enum,
    Map,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.python.annotations import Annotator, Side, is_object, scalar_annotation
from generator.python.classes import const_default
from generator.python.expressions import (
    Expression,
    Subscript,
    Text,
    choice,
    flat,
)
from generator.python.literals import string_literal
from generator.python.records import REST_NAME, RecordLayout, Slot
from generator.styles.kinds import Style, attribute_names, free_name
from generator.styles.tokens import Tokens
from generator.values import dataclass

__all__ = ["SchemaWriter", "default_of"]

Schema: TypeAlias = dict[str, Any]  # Any: JSON Schema, of any depth

_NUMBERS = (
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("exclusive_minimum", "exclusiveMinimum"),
    ("exclusive_maximum", "exclusiveMaximum"),
)
_LENGTHS = (("min_length", "minLength"), ("max_length", "maxLength"))
_ITEMS = (("min_items", "minItems"), ("max_items", "maxItems"))
_LIMITS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "string": _LENGTHS,
    "integer": _NUMBERS,
    "number": _NUMBERS,
}


def default_of(
    layout: RecordLayout, slot: Slot, definitions: Mapping[TypeId, Definition]
) -> str | None:
    """Return the default of a member that always has one value, as source."""
    if slot.role == "tag":
        return None if slot.tag is None else string_literal(slot.tag)
    if layout.side == "read":
        return None
    value = const_default(slot.member, definitions)
    return None if value is None else flat(value)


def wire_names(layout: RecordLayout) -> frozenset[str]:
    """Return the wire names of all members of a class, inherited ones too."""
    record = layout.definition.type
    assert isinstance(record, Object)
    return frozenset(member.wire_name for member in record.properties)


@dataclass(slots=True, kw_only=True)
class SchemaWriter:
    """Writes the schema of one version's classes.

    What no JSON Schema says (a union decided by a tag, with a way out for tags to come)
    goes in as the name of a type of ours, spelled by `annotator`.
    """

    style: Style
    tokens: Tokens
    annotator: Annotator
    diagnostics: Diagnostics

    def document(self, layouts: list[RecordLayout]) -> Schema:
        """Return the JSON Schema document of the classes of `layouts`."""
        names = [(self.tokens.add_class(layout), layout) for layout in layouts]
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": {token: self._record(layout) for token, layout in names},
        }

    def _record(self, layout: RecordLayout) -> Schema:
        properties: Schema = {}
        required: list[str] = []
        side: Side = "sent" if layout.direction == "write" else "shared"
        names = attribute_names(layout, self.style)
        definitions = self.annotator.definitions
        for slot in layout.slots:
            wire_name = slot.member.wire_name
            name = wire_name if self.style.is_plain else names[slot.attribute]
            if not self.style.can_say(wire_name):
                wire_name = free_name(name, taken=wire_names(layout))
            token = self.tokens.add_field(layout, slot, name=name, wire_name=wire_name)
            if slot.role == "tag":
                properties[token] = self._tag(slot)
            else:
                properties[token] = self._type(slot.member.type, side, frozenset())
            if slot.is_required or default_of(layout, slot, definitions) is not None:
                required.append(token)
        if layout.rest is not None and not self.style.is_plain:
            # A field to its library, it has to have a name on the wire as well.
            taken = wire_names(layout) if self.style.has_rest_field else frozenset()
            wire_name = free_name(REST_NAME, taken=taken)
            token = self.tokens.add_field(
                layout, None, name=REST_NAME, wire_name=wire_name
            )
            properties[token] = self._map(layout.rest, side, frozenset())
            required.append(token)
        return {"type": "object", "properties": properties, "required": required}

    def _tag(self, slot: Slot) -> Schema:
        # A class has the type of its base, or no checker would let it be one.
        if self.style.has_bases or slot.tag is None:
            return {"type": "string"}
        return {"enum": [self.tokens.text(slot.tag)]}

    def _type(self, type_: Type, side: Side, within: frozenset[TypeId]) -> Schema:
        match type_:
            case Scalar():
                return self._scalar(type_)
            case Enum():
                return self._enum(type_, side)
            case Array():
                return self._array(type_, side, within)
            case Tuple():
                return self._tuple(type_, side, within)
            case Map(value=value):
                return self._map(value, side, within)
            case Nullable(type=inner):
                return _any_of([self._type(inner, side, within), {"type": "null"}])
            case Union():
                return self._union(type_, side, within)
            case Reference(id=id_):
                return self._reference(id_, side, within)
            case Anything() | Never() | Object():
                return {}
            case _:
                assert_never(type_)

    def _array(self, array: Array, side: Side, within: frozenset[TypeId]) -> Schema:
        if array.packing is not None and not self.style.is_plain:
            return self._spelled(array, side)
        items = self._type(array.item, side, within)
        limits = self._limits(array.constraints, _ITEMS)
        found: Schema = {"type": "array", "items": items, **limits}
        # Text stays what it came as, where values do.
        texts = [] if array.packing is None else [{"type": "string"}]
        return _any_of([found, *texts])

    def _scalar(self, scalar: Scalar) -> Schema:
        text, module, _ = scalar_annotation(scalar)
        if text == "bytes":
            return {"type": "string", "format": "binary"}
        if not module or self.style.is_plain:
            limits = _LIMITS.get(scalar.kind, ())
            return {"type": scalar.kind, **self._limits(scalar.constraints, limits)}
        return self._spelled(scalar, "shared")

    def _limits(
        self, constraints: Constraints, keywords: tuple[tuple[str, str], ...]
    ) -> Schema:
        if not self.style.has_constraints:
            return {}
        limits: Schema = {}
        for attribute, keyword in keywords:
            value = getattr(constraints, attribute)
            if value is not None and math.isfinite(value):
                limits[keyword] = value
        return limits

    def _enum(self, enum: Enum, side: Side) -> Schema:
        values = [item.value for item in enum.values]
        kinds = sorted({_kind(value) for value in values})
        types: list[Schema] = [{"type": kind} for kind in kinds]
        if "number" in kinds:
            return _any_of(types)
        shown = [self.tokens.text(v) if isinstance(v, str) else v for v in values]
        grows = side == "shared" and len(values) > 1
        if enum.is_const or not (enum.is_open or grows):
            return {"enum": shown}
        return _any_of([{"enum": shown}, *types])

    def _tuple(self, type_: Tuple, side: Side, within: frozenset[TypeId]) -> Schema:
        items = [self._type(item, side, within) for item in type_.items]
        if type_.rest is None and items:
            count = len(items)
            limits = {"minItems": count, "maxItems": count, "items": False}
            return {"type": "array", "prefixItems": items, **limits}
        if type_.rest is not None:
            items.append(self._type(type_.rest, side, within))
        return {"type": "array", "items": _any_of(items) if items else {}}

    def _map(self, value: Type, side: Side, within: frozenset[TypeId]) -> Schema:
        return {
            "type": "object",
            "additionalProperties": self._type(value, side, within) or True,
        }

    def _union(self, union: Union, side: Side, within: frozenset[TypeId]) -> Schema:
        discriminator = union.discriminator
        if discriminator is not None and not discriminator.is_inferred:
            return self._tagged(union, side)
        members = [self._type(member, side, within) for member in union.members]
        definitions = self.annotator.definitions
        records = sum(is_object(member, definitions) for member in union.members)
        if records > 1 and side != "sent":
            members.append(self._custom(self._unknown()))
        return _any_of(members)

    def _tagged(self, union: Union, side: Side) -> Schema:
        members = [self.annotator.annotation(each, side) for each in union.members]
        if side != "sent":
            members.append(self._unknown())
        return self._custom(self.annotator.tagged(choice(*members), union))

    def _unknown(self) -> Expression:
        """Return the type of objects that are none of a union's members."""
        if self.style.is_plain:
            return Subscript("dict", (Text("str"), self.annotator.typing("Any")))
        return self.annotator.from_runtime("markers", "UnknownVariant")

    def _reference(self, id_: TypeId, side: Side, within: frozenset[TypeId]) -> Schema:
        names = self.annotator.names.get(id_)
        if names is None:
            return {}
        definition = self.annotator.definitions[id_]
        if isinstance(definition.type, Object):
            name = names.input_name if side == "sent" else names.name
            return {"$ref": f"#/$defs/{self.tokens.of_class(name)}"}
        # A type that responses bring as well is as open as it is there.
        is_lenient = self.annotator.has_input_alias(id_)
        if side == "sent" and not is_lenient and self.annotator.usage.is_read(id_):
            side = "shared"
        if id_ not in within:
            return self._type(definition.type, side, within | {id_})
        if self.style.has_recursive_aliases:
            return self._spelled(Reference(id=id_), side)
        self.diagnostics.note(
            "style-recursion",
            f'"{names.name}" contains itself without a class in between, which '
            f"{self.style.name} models cannot say, so what is inside is Any",
            definition.origin,
        )
        return {}

    def _spelled(self, type_: Type, side: Side) -> Schema:
        return self._custom(self.annotator.annotation(type_, side))

    def _custom(self, expression: Expression) -> Schema:
        path = self.tokens.type(flat(expression))
        return {"type": "object", "customTypePath": path}


def _any_of(members: list[Schema]) -> Schema:
    if not all(members):  # one of them is Any
        return {}
    unique: list[Schema] = []
    for member in _flattened(members):
        if member not in unique:
            unique.append(member)
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def _flattened(members: list[Schema]) -> Iterator[Schema]:
    for member in members:
        yield from member.get("anyOf", (member,))


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return {int: "integer", float: "number"}.get(type(value), "string")

"""Types of the model as JSON Schema (draft 2020-12), for validators to run."""

# The schema says what the model knows: what a keyword means that the model does not
# keep (`if`, `contains`) is not in it. Alternatives are written as anyOf, a oneOf too:
# documents whose alternatives overlap mean "one of these" all the same.

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias, assert_never

from generator.model.api import Api
from generator.model.types import (
    Anything,
    Array,
    Constraints,
    Definition,
    Discriminator,
    Enum,
    JsonValue,
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

__all__ = ["JsonSchema", "SchemaBook", "Sense"]

JsonSchema: TypeAlias = "dict[str, JsonValue]"

Sense: TypeAlias = Literal["request", "response"]
"""A readOnly member must not be sent, a writeOnly one is not received."""

_KEYWORDS: tuple[tuple[str, str], ...] = (
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("exclusive_minimum", "exclusiveMinimum"),
    ("exclusive_maximum", "exclusiveMaximum"),
    ("multiple_of", "multipleOf"),
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("min_items", "minItems"),
    ("max_items", "maxItems"),
    ("min_properties", "minProperties"),
    ("max_properties", "maxProperties"),
)
_WIDTHS: dict[str, tuple[int, int]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
_NOTHING: JsonSchema = {"not": {}}


@dataclass(slots=True)
class SchemaBook:
    """Writes the types of one API, as they travel in one direction.

    A reference leads to `#/$defs/...`; `definitions` holds what was referred to.
    """

    api: Api
    sense: Sense
    definitions: dict[str, JsonValue] = field(default_factory=dict)
    _known: Mapping[TypeId, Definition] = field(init=False)
    _keys: dict[TypeId, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._known = self.api.by_id()

    def schema(self, type_: Type) -> JsonSchema:
        """Return the schema of a type; what it refers to joins the definitions."""
        match type_:
            case Scalar():
                return self._scalar(type_)
            case Enum():
                return _enum(type_)
            case Array():
                return self._array(type_)
            case Tuple():
                return self._tuple(type_)
            case Map():
                return self._map(type_)
            case Object():
                return self._object(type_)
            case Union(members=members, discriminator=discriminator):
                return {
                    "anyOf": [self._member(item, discriminator) for item in members]
                }
            case Nullable(type=inner):
                return {"anyOf": [{"type": "null"}, self.schema(inner)]}
            case Reference(id=id_):
                return self._reference(id_)
            case Anything():
                return {}
            case Never():
                return _NOTHING
            case _:
                assert_never(type_)

    def _array(self, type_: Array) -> JsonSchema:
        found: JsonSchema = {
            "type": "array",
            "items": self.schema(type_.item),
            **_limits(type_.constraints),
        }
        if type_.packing is None or self.sense == "request":
            return found
        text: JsonSchema = {"type": "string", "contentEncoding": "base64"}
        return {"anyOf": [found, text]}

    def _reference(self, id_: TypeId) -> JsonSchema:
        found = self._known.get(id_)
        if found is None:
            return {}
        key = self._keys.get(id_)
        if key is None:
            key = self._keys[id_] = self.key_of(id_)
            self.definitions[key] = {}
            self.definitions[key] = self.schema(found.type)
        return {"$ref": f"#/$defs/{key}"}

    def key_of(self, id_: TypeId) -> str:
        """Return the key of a definition that was not referred to before."""
        return f"t{len(self._keys)}"

    def _scalar(self, type_: Scalar) -> JsonSchema:
        found: JsonSchema = {"type": type_.kind, **_limits(type_.constraints)}
        if type_.format is not None:
            found["format"] = type_.format
        if type_.kind == "integer" and type_.format in _WIDTHS:
            low, high = _WIDTHS[type_.format]
            found.setdefault("minimum", low)
            found.setdefault("maximum", high)
        return found

    def _tuple(self, type_: Tuple) -> JsonSchema:
        return {
            "type": "array",
            "prefixItems": [self.schema(item) for item in type_.items],
            "items": False if type_.rest is None else self.schema(type_.rest),
            **_limits(type_.constraints),
        }

    def _map(self, type_: Map) -> JsonSchema:
        found: JsonSchema = {
            "type": "object",
            "additionalProperties": self.schema(type_.value),
            **_limits(type_.constraints),
        }
        if type_.key_pattern is not None and _is_pattern(type_.key_pattern):
            found["propertyNames"] = {"pattern": type_.key_pattern}
        return found

    def _object(self, type_: Object) -> JsonSchema:
        found: JsonSchema = {
            "type": "object",
            "properties": {
                item.wire_name: (
                    self.schema(item.type) if self._travels(item) else _NOTHING
                )
                for item in type_.properties
            },
            **_limits(type_.constraints),
        }
        required: list[JsonValue] = [
            item.wire_name
            for item in type_.properties
            if item.is_required and self._travels(item)
        ]
        if required:
            found["required"] = required
        if type_.additional is None:
            found["additionalProperties"] = False
        elif not isinstance(type_.additional, Anything):
            found["additionalProperties"] = self.schema(type_.additional)
        return found

    def _travels(self, item: Property) -> bool:
        if self.sense == "request":
            return not item.is_read_only
        return not item.is_write_only

    def _member(self, member: Type, discriminator: Discriminator | None) -> JsonSchema:
        plain = self.schema(member)
        if discriminator is None or not isinstance(member, Reference):
            return plain
        tags: list[JsonValue] = [
            item.tag for item in discriminator.variants if item.target == member.id
        ]
        if not tags:
            return plain
        name = discriminator.wire_name
        return {
            "allOf": [
                plain,
                {"properties": {name: {"enum": tags}}, "required": [name]},
            ]
        }


def _enum(type_: Enum) -> JsonSchema:
    values: list[JsonValue] = [item.value for item in type_.values]
    if not type_.is_open:
        return {"enum": values}
    return {} if type_.kind == "mixed" else {"type": type_.kind}


def _limits(limits: Constraints) -> JsonSchema:
    found: JsonSchema = {
        keyword: value
        for attribute, keyword in _KEYWORDS
        if (value := getattr(limits, attribute)) is not None
    }
    if limits.unique_items:
        found["uniqueItems"] = True
    if limits.pattern is not None and _is_pattern(limits.pattern):
        found["pattern"] = limits.pattern
    return found


def _is_pattern(text: str) -> bool:
    """Return whether a pattern of ECMA-262 is one of Python's too."""
    try:
        re.compile(text)
    except re.error:
        return False
    return True

"""`_constraints.json`: the rules for requests that the runtime checks when it is asked.

JSON and not Python: it is read only where validation is on, a text of the specification
cannot become anything but text in it, and nothing has to be laid out. Each definition
and operation has a line of its own, so that a small change of the specification is a
small change here.
"""

# The keywords are those of `runtime/validate/schemas.py`. What cannot be said in them
# is not checked; a pattern that Python has no word for is kept as `uncheckedPattern`.

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping

from generator.model import (
    Anything,
    Api,
    Definition,
    Enum,
    JsonValue,
    Map,
    Object,
    Operation,
    Parameter,
    Reference,
    Scalar,
    Type,
    TypeId,
)
from generator.model.json_schema import JsonSchema, SchemaBook
from generator.python.bodies import operation_bodies
from generator.python.naming import ModelNames, class_name
from generator.python.patterns import python_pattern
from generator.python.scope import Scope
from generator.python.words import split_words

__all__ = ["constraints_text"]

# Formats whose texts the runtime can tell (`runtime/validate/formats.py`).
_FORMATS = frozenset({"date", "date-time", "uuid"})
# Bodies that are JSON, or members with JSON's types.
_KINDS = frozenset({"json", "form", "multipart", "text"})


def constraints_text(
    api: Api,
    calls: Iterable[tuple[str, Operation]],
    *,
    names: Mapping[TypeId, ModelNames],
) -> str:
    """Return the document for the operations of an API, given with their calls.

    It holds the definitions that requests lead to, under the names of their classes.
    """
    book = _Rules(api, names)
    definitions = api.by_id()
    operations: dict[str, JsonValue] = {
        call: rules
        for call, operation in calls
        if (rules := _operation(operation, book, definitions))
    }
    parts = (
        f'"$defs":{_object(sorted(book.definitions.items()))}',
        f'"operations":{_object(sorted(operations.items()))}',
    )
    return "{" + ",\n".join(parts) + "}"


def _object(members: Iterable[tuple[str, JsonValue]]) -> str:
    """Return an object with a member a line."""
    lines = [f"{_json(name)}:{_json(value)}" for name, value in members]
    return "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"


def _json(value: JsonValue) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _operation(
    operation: Operation, book: _Rules, definitions: Mapping[TypeId, Definition]
) -> JsonSchema:
    """Return what is said of an operation's parameters and of its bodies."""
    parameters: JsonSchema = {
        f"{each.location} {each.wire_name}": schema
        for each in operation.parameters
        if not _is_ours(each) and (schema := book.schema(each.type))
    }
    bodies: JsonSchema = {
        body.content.media_type: schema
        for body in operation_bodies(operation, definitions)
        if body.kind in _KINDS
        and body.type is not None
        and (schema := book.schema(body.type))
    }
    found: JsonSchema = {"parameters": parameters, "bodies": bodies}
    return {name: schemas for name, schemas in found.items() if schemas}


def _is_ours(parameter: Parameter) -> bool:
    return parameter.is_api_version or parameter.is_client_request_id


class _Rules(SchemaBook):
    """Writes what a request must be."""

    def __init__(self, api: Api, names: Mapping[TypeId, ModelNames]) -> None:
        super().__init__(api, "request")
        self._names = names
        self._scope = Scope()

    def key_of(self, id_: TypeId) -> str:
        """Return the name of the class, or one like it where there is no class."""
        known = self._names.get(id_)
        wanted = class_name(split_words(id_)) if known is None else known.name
        return self._scope.allocate(wanted, owner=id_)

    def schema(self, type_: Type) -> JsonSchema:
        """Return the schema of a type, in the keywords that the runtime knows."""
        if isinstance(type_, Reference):
            target = self._known.get(type_.id)
            if target is not None and _is_short(target.type):
                return self.schema(target.type)
        found = super().schema(type_)
        if isinstance(type_, Scalar):
            self._restrict(type_, found)
        else:
            found.pop("pattern", None)  # it says something of texts only
        if isinstance(type_, Object):
            self._mark(type_, found)
        elif isinstance(type_, Map) and type_.key_pattern is not None:
            found["propertyNames"] = _pattern(type_.key_pattern)
        return found

    def _restrict(self, type_: Scalar, found: JsonSchema) -> None:
        if type_.is_secret or type_.format == "password":
            found["secret"] = True
        if type_.kind != "string" or type_.format not in _FORMATS:
            found.pop("format", None)
        found.pop("pattern", None)
        if type_.constraints.pattern is not None:
            found.update(_pattern(type_.constraints.pattern))
        for keyword, limit in list(found.items()):
            # 1e999 is a number in JSON, and no limit in Python.
            if isinstance(limit, float) and not math.isfinite(limit):
                del found[keyword]
        step = found.get("multipleOf", 1)
        if not isinstance(step, (int, float)) or step <= 0:
            del found["multipleOf"]

    def _mark(self, type_: Object, found: JsonSchema) -> None:
        """Add what the schemas of the members do not say."""
        members = found["properties"]
        assert isinstance(members, dict)
        for each in type_.properties:
            if each.is_read_only:
                members[each.wire_name] = {"readOnly": True, "not": {}}
        if not members:
            del found["properties"]
        tag = type_.discriminator
        if tag is None:
            return
        # What stands where a base is asked for may have members of its own class.
        if found.get("additionalProperties") is False:
            del found["additionalProperties"]
        references: dict[str, JsonValue] = {
            variant.tag: reference
            for variant in tag.variants
            if (reference := self.schema(Reference(id=variant.target)).get("$ref"))
        }
        if references:
            found["variants"] = {"tag": tag.wire_name, "refs": references}


def _is_short(type_: Type) -> bool:
    """Whether a type takes no more room than a reference to it."""
    is_open_enum = isinstance(type_, Enum) and type_.is_open
    return is_open_enum or isinstance(type_, (Anything, Scalar))


def _pattern(text: str) -> JsonSchema:
    found = python_pattern(text)
    return {"uncheckedPattern": text} if found is None else {"pattern": found}

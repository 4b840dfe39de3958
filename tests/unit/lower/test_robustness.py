"""No normal form makes lowering raise, and every model is whole."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.dialects.normal import (
    Discriminator,
    Document,
    Operation,
    Parameter,
    Schema,
)
from generator.lower import LowerOptions, lower_api
from generator.model.api import Api
from generator.model.codec import from_json, to_json
from generator.model.types import (
    Anything,
    Nullable,
    Object,
    Reference,
    Type,
    TypeId,
    Union,
    parts,
)
from generator.origin import Origin

_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null", "odd")
_NAMES = ("a", "b", "type")


class _Monkey:
    """Writes schemas that nobody would write."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._keys = [f"#/components/schemas/S{n}" for n in range(6)]

    def document(self) -> Document:
        components = {key: key.rpartition("/")[2] for key in self._keys}
        schemas = {key: self._schema(key, 3) for key in self._keys}
        schemas["#/elsewhere"] = self._schema("#/elsewhere", 3)
        self._keys.extend(["#/elsewhere", "#/nowhere"])
        operation = Operation(
            path="/x",
            method="POST",
            parameters=(
                Parameter(
                    name="p",
                    location="query",
                    schema=self._schema("#/p", 3),
                    style="form",
                    explode=True,
                    origin=_origin("#/p"),
                ),
            ),
            origin=_origin("#/x"),
        )
        return Document(
            dialect="openapi-3.1",
            title="T",
            version="1",
            operations=(operation,),
            schemas=schemas,
            components=components,
            origin=_origin(""),
        )

    def _schema(self, key: str, depth: int) -> Schema:
        pick, fields = self._random, dict[str, Any]()
        if pick.random() < 0.3:
            fields["ref"] = pick.choice([*self._keys, "#/elsewhere", "#/nowhere"])
        if pick.random() < 0.4:
            count = pick.choice([1, 1, 1, 2])
            fields["types"] = tuple(pick.sample(_TYPES, count))
        if pick.random() < 0.1:
            fields["enum"] = tuple(pick.sample(["x", 1, None, True, [1], 2.5], 3))
        if pick.random() < 0.1:
            fields.update(has_const=True, const=pick.choice(["x", None, {"a": 1}]))
        if pick.random() < 0.1:
            fields.update(has_default=True, default=pick.choice(["x", 1, None, [1]]))
        if pick.random() < 0.1:
            fields["discriminator"] = Discriminator(
                property_name="type",
                mapping=(("x", pick.choice(self._keys)), ("y", "#/nowhere")),
                origin=_origin(key),
            )
        if pick.random() < 0.05:
            return Schema(key=key, origin=_origin(key), always=pick.random() < 0.5)
        if depth:
            fields.update(self._nested(key, depth - 1))
        return Schema(
            key=key,
            origin=_origin(key),
            required=tuple(pick.sample(_NAMES, pick.choice([0, 0, 1]))),
            minimum=pick.choice([None, None, 3]),
            **fields,
        )

    def _nested(self, key: str, depth: int) -> Iterator[tuple[str, Any]]:
        pick = self._random
        if pick.random() < 0.5:
            names = pick.sample(_NAMES, 2)
            yield "properties", tuple(
                (name, self._schema(f"{key}/properties/{name}", depth))
                for name in names
            )
        for field, word in (
            ("all_of", "allOf"),
            ("one_of", "oneOf"),
            ("any_of", "anyOf"),
        ):
            if pick.random() < 0.3:
                yield field, tuple(
                    self._schema(f"{key}/{word}/{n}", depth)
                    for n in range(pick.choice([1, 2, 3]))
                )
        for field in ("items", "additional_properties", "not_"):
            if pick.random() < 0.15:
                yield field, self._schema(f"{key}/{field}", depth)


def _origin(pointer: str) -> Origin:
    return Origin(file="api.yaml", line=1, column=1, pointer=pointer)


@pytest.mark.parametrize("seed", range(60))
def test_what_nobody_would_write_is_lowered(seed: int) -> None:
    document = _Monkey(seed).document()
    api = lower_api(
        [document], version="1", options=LowerOptions(), diagnostics=Diagnostics()
    )

    assert [] == list(_broken(api))
    assert api == from_json(json.loads(json.dumps(to_json(api))))


def _broken(api: Api) -> Iterator[str]:
    by_id = api.by_id()
    types = [item.type for item in api.definitions]
    types += [
        item.type for operation in api.operations for item in operation.parameters
    ]
    for definition in api.definitions:
        if isinstance(definition.type, Nullable):
            yield f"{definition.id} is nullable"
        if definition.owner is not None and definition.owner not in by_id:
            yield f"{definition.id} has no owner"
        if isinstance(definition.type, Object):
            for base in definition.type.bases:
                if not isinstance(by_id[base].type, Object):
                    yield f"{definition.id} extends {base}"
            for member in definition.type.properties:
                types.append(member.type)
                if member.inherited_from not in (None, *definition.type.bases):
                    yield f"{definition.id} inherits {member.wire_name}"
    for type_ in types:
        yield from _broken_type(type_, by_id.keys())


def _broken_type(type_: Type, known: Any) -> Iterator[str]:
    for part in parts(type_):
        if isinstance(part, Object):
            yield "an object is embedded"
        yield from _broken_type(part, known)
    match type_:
        case Reference(id=type_id):
            yield from _unknown([type_id], known)
        case Nullable(type=Nullable() | Anything()):
            yield f"null in {type_}"
        case Union(members=members, discriminator=discriminator):
            if len(members) < 2 or any(isinstance(item, Nullable) for item in members):
                yield f"a union of {members}"
            if discriminator is not None:
                yield from _unknown(
                    [variant.target for variant in discriminator.variants], known
                )


def _unknown(ids: list[TypeId], known: Any) -> Iterator[str]:
    for type_id in ids:
        if type_id not in known:
            yield f"{type_id} is unknown"


def test_deep_nesting_is_cut_and_said() -> None:
    key = "#/components/schemas/Deep"
    schema = Schema(key=f"{key}/end", origin=_origin(key), types=("string",))
    for depth in range(400):
        schema = Schema(
            key=f"{key}/{depth}", origin=_origin(key), types=("array",), items=schema
        )
    composed = Schema(key=f"{key}2/end", origin=_origin(key), types=("string",))
    for depth in range(400):
        composed = Schema(
            key=f"{key}2/{depth}", origin=_origin(key), all_of=(composed,)
        )
    document = Document(
        dialect="openapi-3.1",
        title="T",
        version="1",
        schemas={key: schema, f"{key}2": composed},
        components={key: "Deep", f"{key}2": "Composed"},
        origin=_origin(""),
    )
    said = Diagnostics()
    api = lower_api([document], version="1", options=LowerOptions(), diagnostics=said)

    assert 2 == len(api.definitions)
    assert {"schema-too-deep"} == {item.code for item in said}

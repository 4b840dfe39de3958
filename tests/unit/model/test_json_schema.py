"""Types written as JSON Schema mean what the document meant."""

from __future__ import annotations

from textwrap import dedent, indent

import pytest
from jsonschema import Draft202012Validator

from generator.model import JsonValue, Reference, TypeId
from generator.model.json_schema import SchemaBook, Sense
from tests.unit.diff.bench import model_of_text

API = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths: {}
components:
  schemas:
"""


def is_valid(
    schemas: str, payload: JsonValue, sense: Sense = "request", name: str = "It"
) -> bool:
    """Return whether a payload is valid by the schema `It` of a document."""
    text = API + indent(dedent(schemas), "    ")
    book = SchemaBook(model_of_text(text, file="api.yaml"), sense)
    schema = book.schema(Reference(id=TypeId(f"#/components/schemas/{name}")))
    whole: dict[str, JsonValue] = {**schema, "$defs": book.definitions}
    Draft202012Validator.check_schema(whole)
    return bool(Draft202012Validator(whole).is_valid(payload))


CASES: list[tuple[str, list[JsonValue], list[JsonValue]]] = [
    ("It: {type: string, minLength: 2, pattern: '^a'}", ["ab"], ["a", "ba", 1, None]),
    ("It: {type: integer, minimum: 1}", [1], [0, "a", None]),
    (
        "It: {type: array, items: {type: [integer, 'null'], minimum: 1}}",
        [[1], [None]],
        [[0], ["a"]],
    ),
    ("It: {type: integer, format: int32}", [2**31 - 1], [2**31]),
    ("It: {enum: [a, 1]}", ["a", 1], ["b", 2]),
    ("It: {type: array, items: {type: string}, maxItems: 1}", [[], ["a"]], [[1]]),
    (
        "It: {type: array, prefixItems: [{type: string}], items: false}",
        [["a"], []],
        [["a", 1], [1]],
    ),
    (
        "It: {type: object, required: [a], properties: {a: {type: string}}}",
        [{"a": ""}, {"a": "", "b": 1}],
        [{}, {"a": 1}, []],
    ),
    (
        "It: {type: object, properties: {a: {}}, additionalProperties: false}",
        [{}, {"a": 1}],
        [{"b": 1}],
    ),
    (
        "It: {type: object, additionalProperties: {type: integer}}",
        [{}, {"a": 1}],
        [{"a": "b"}],
    ),
    ("It: {oneOf: [{type: string}, {type: number}]}", ["a", 1], [None, []]),
    ("It: {}", [None, 1, {}], []),
    (
        """
        It: {type: object, required: [name],
             properties: {name: {}, below: {$ref: '#/components/schemas/It'}}}
        """,
        [{"name": 1}, {"name": 1, "below": {"name": 2}}],
        [{"name": 1, "below": {}}],
    ),
    (
        """
        It:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: kind, mapping: {a: A, b: B}}
        A: {type: object, required: [kind], properties: {kind: {type: string}}}
        B: {type: object, required: [kind, x], properties: {kind: {}, x: {}}}
        """,
        [{"kind": "a"}, {"kind": "b", "x": 1}],
        [{"kind": "b"}, {"kind": "c"}],
    ),
    ("It: {type: string, pattern: '\\p{Lu}'}", ["a"], [1]),
]


@pytest.mark.parametrize(("schemas", "valid", "others"), CASES)
def test_a_type_takes_what_the_document_takes(
    schemas: str, valid: list[JsonValue], others: list[JsonValue]
) -> None:
    assert [True] * len(valid) == [is_valid(schemas, item) for item in valid]
    assert [False] * len(others) == [is_valid(schemas, item) for item in others]


def test_what_travels_one_way_is_refused_the_other_way() -> None:
    schemas = """
        It:
          type: object
          required: [id, secret]
          properties:
            id: {type: string, readOnly: true}
            secret: {type: string, writeOnly: true}
    """

    assert is_valid(schemas, {"secret": "a"}, "request")
    assert not is_valid(schemas, {"id": "a", "secret": "a"}, "request")
    assert is_valid(schemas, {"id": "a"}, "response")
    assert not is_valid(schemas, {"id": "a", "secret": "a"}, "response")


def test_numbers_may_be_text_where_they_are_received() -> None:
    schemas = """
        It: {type: array, items: {type: number}, x-apistrata-packed: float32}
    """

    assert is_valid(schemas, "AACAPw==", "response")
    assert is_valid(schemas, [1.5], "response")
    assert not is_valid(schemas, ["a"], "response")
    assert is_valid(schemas, [1.5], "request")
    assert not is_valid(schemas, "AACAPw==", "request")

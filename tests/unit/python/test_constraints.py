"""The rules for requests as a package carries them."""

from __future__ import annotations

import json
from textwrap import dedent, indent
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.python.calls import walk_methods
from generator.python.constraints import constraints_text
from generator.python.grouping import group_operations
from generator.python.naming import name_models
from generator.python.usage import analyze
from tests.unit.diff.bench import model_of_text

HEAD = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    post:
      operationId: put
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/It'}}}
      responses: {'204': {description: Done}}
components:
  schemas:
"""


def text_of(schemas: str) -> str:
    """Return the document of an API whose only request is an `It`."""
    api = model_of_text(HEAD + indent(dedent(schemas), "    "))
    said = Diagnostics()
    root = group_operations(api.operations, tag_docs={}, diagnostics=said)
    names = name_models(api, analyze(api), said)
    return constraints_text(api, walk_methods(root), names=names)


def body_of(schemas: str) -> Any:
    """Return the schema of the request."""
    document = json.loads(text_of(schemas))
    schema = document["operations"]["put"]["bodies"]["application/json"]
    reference = schema.get("$ref", "")
    return document["$defs"].get(reference.removeprefix("#/$defs/"), schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string, minLength: 1}", {"type": "string", "minLength": 1}),
        ("{type: string, format: email}", {"type": "string"}),
        ("{type: string, format: date}", {"type": "string", "format": "date"}),
        ("{type: string, format: password}", {"type": "string", "secret": True}),
        (
            r"{type: string, pattern: '\d$'}",
            {"type": "string", "pattern": r"[0-9]\Z"},
        ),
        (
            r"{type: string, pattern: '\p{L}'}",
            {"type": "string", "uncheckedPattern": r"\p{L}"},
        ),
        ("{type: number, maximum: 1e999}", {"type": "number"}),
        ("{type: array, items: {}, pattern: a}", {"type": "array", "items": {}}),
        ("{const: 7}", {"enum": [7]}),
        (
            "{type: [number, 'null'], multipleOf: 2}",
            {"anyOf": [{"type": "null"}, {"type": "number", "multipleOf": 2}]},
        ),
    ],
)
def test_a_rule_is_said_in_words_of_the_runtime(schema: str, expected: Any) -> None:
    assert expected == body_of(f"It: {schema}")


def test_what_nothing_is_said_of_takes_no_room() -> None:
    assert '{"$defs":{},\n"operations":{}}' == text_of("It: {}")


def test_a_definition_has_a_line_and_the_text_is_the_same_each_time() -> None:
    schemas = """
        It: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
        B: {type: object, properties: {it: {$ref: '#/components/schemas/It'}}}
        Unused: {type: object}
    """

    lines = text_of(schemas).splitlines()

    assert ['{"$defs":{', '"B"', '"It"', "},", '"operations":{', '"put"', "}}"] == [
        line.partition(":")[0] if line[0] == '"' and line[-1] != "{" else line
        for line in lines
    ]
    assert lines == text_of(schemas).splitlines()


def test_a_base_that_forbids_other_members_has_those_of_its_variants() -> None:
    found = body_of("""
        It:
          type: object
          additionalProperties: false
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {x: '#/components/schemas/X'}}
        X:
          allOf: [{$ref: '#/components/schemas/It'}]
          properties: {size: {type: integer}}
    """)

    assert "additionalProperties" not in found
    assert {"tag": "kind", "refs": {"x": "#/$defs/X"}} == found["variants"]


def test_text_of_a_specification_stays_text() -> None:
    hostile = '"}, "x": {{ y }}\\u2028\\ud800\\\\'

    text = text_of(
        f"It: {{type: object, required: ['a'], maxProperties: 1, "
        f"properties: {{'{hostile}': {{minLength: 2, type: string}}}}}}"
    )

    assert text.isascii()
    assert hostile in json.loads(text)["$defs"]["It"]["properties"]

"""A row of the tables each: the smallest pair that shows it, judged."""

from __future__ import annotations

import pytest

from generator.diff import RULES, RULES_BY_ID
from generator.diff.table_source import SOURCE_RULES
from tests.unit.diff.bench import diff_texts, rows

SCHEMA = """
openapi: 3.1.0
info: {{title: Pets, version: '1'}}
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Sent'}}}}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/Got'}}}}
components:
  schemas:
    Sent: {sent}
    Got: {got}
"""

MEMBER = "{{type: object, properties: {{a: {0}}}}}"

# What a member was, what it is, the rule, the level where sent, where received.
MEMBERS = [
    ("{type: string}", "{type: integer}", "type-changed", "breaking", "breaking"),
    ("{type: integer}", "{type: number}", "type-changed", "safe", "breaking"),
    ("{type: number}", "{type: integer}", "type-changed", "breaking", "safe"),
    (
        "{type: string}",
        "{type: [string, 'null']}",
        "became-nullable",
        "safe",
        "breaking",
    ),
    (
        "{type: [string, 'null']}",
        "{type: string}",
        "became-not-nullable",
        "breaking",
        "safe",
    ),
    (
        "{type: string}",
        "{type: [string, integer]}",
        "union-variant-added",
        "safe",
        "breaking",
    ),
    (
        "{type: [string, integer]}",
        "{type: string}",
        "union-variant-removed",
        "breaking",
        "safe",
    ),
    ("{enum: [a, b]}", "{enum: [a, b, c]}", "enum-value-added", "safe", "risky"),
    ("{enum: [a, b, c]}", "{enum: [a, b]}", "enum-value-removed", "breaking", "safe"),
    (
        "{enum: [a, bC]}",
        "{enum: [a, b_c]}",
        "enum-value-renamed",
        "breaking",
        "breaking",
    ),
    ("{type: string}", "{enum: [a, b]}", "enum-added", "breaking", "safe"),
    ("{enum: [a, b]}", "{type: string}", "enum-removed", "safe", "risky"),
    ("{const: a}", "{const: b}", "const-changed", "breaking", "breaking"),
    ("{type: string}", "{type: string, const: b}", "const-added", "breaking", "safe"),
    ("{type: string, const: b}", "{type: string}", "const-removed", "safe", "risky"),
    ("{type: string}", "{type: string, format: uuid}", "format-added", "risky", "safe"),
    (
        "{type: string, format: uuid}",
        "{type: string}",
        "format-removed",
        "safe",
        "risky",
    ),
    (
        "{type: string, format: uuid}",
        "{type: string, format: date}",
        "format-changed",
        "breaking",
        "breaking",
    ),
    (
        "{type: array, items: {type: number}}",
        "{type: array, items: {type: number}, x-apistrata-packed: float32}",
        "packing-added",
        "safe",
        "safe",
    ),
    (
        "{type: array, items: {type: number}, x-apistrata-packed: float32}",
        "{type: array, items: {type: number}}",
        "packing-removed",
        "safe",
        "safe",
    ),
    (
        "{type: array, items: {type: number}, x-apistrata-packed: float32}",
        "{type: array, items: {type: number}, x-apistrata-packed: float64}",
        "packing-changed",
        "safe",
        "risky",
    ),
    (
        "{type: integer}",
        "{type: integer, minimum: 1}",
        "minimum-added",
        "risky",
        "safe",
    ),
    (
        "{type: integer, minimum: 1}",
        "{type: integer, minimum: 2}",
        "minimum-raised",
        "breaking",
        "safe",
    ),
    (
        "{type: integer, minimum: 2}",
        "{type: integer, minimum: 1}",
        "minimum-lowered",
        "safe",
        "risky",
    ),
    (
        "{type: integer, maximum: 1}",
        "{type: integer}",
        "maximum-removed",
        "safe",
        "risky",
    ),
    (
        "{type: number, exclusiveMaximum: 1}",
        "{type: number, exclusiveMaximum: 2}",
        "exclusive-maximum-raised",
        "safe",
        "risky",
    ),
    (
        "{type: integer, multipleOf: 2}",
        "{type: integer, multipleOf: 4}",
        "multiple-of-raised",
        "breaking",
        "safe",
    ),
    (
        "{type: integer, multipleOf: 2}",
        "{type: integer, multipleOf: 3}",
        "multiple-of-changed",
        "breaking",
        "risky",
    ),
    (
        "{type: string, maxLength: 5}",
        "{type: string, maxLength: 4}",
        "max-length-lowered",
        "breaking",
        "safe",
    ),
    (
        "{type: string, pattern: a}",
        "{type: string, pattern: b}",
        "pattern-changed",
        "risky",
        "safe",
    ),
    (
        "{type: array, items: {}}",
        "{type: array, items: {}, uniqueItems: true}",
        "unique-items-required",
        "risky",
        "safe",
    ),
    (
        "{type: array, items: {}, minItems: 2}",
        "{type: array, items: {}, minItems: 3}",
        "min-items-raised",
        "breaking",
        "safe",
    ),
    (
        "{type: string, default: a}",
        "{type: string, default: b}",
        "property-default-changed",
        "risky",
        "safe",
    ),
    (
        "{type: string}",
        "{type: string, deprecated: true}",
        "property-deprecated",
        "safe",
        "safe",
    ),
    (
        "{type: string}",
        "{type: string, readOnly: true}",
        "property-became-read-only",
        "risky",
        "safe",
    ),
    (
        "{type: string}",
        "{type: string, writeOnly: true}",
        "property-became-write-only",
        "safe",
        "risky",
    ),
    (
        "{type: object}",
        "{type: object, additionalProperties: false}",
        "additional-properties-forbidden",
        "breaking",
        "safe",
    ),
    (
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: integer}}",
        "type-changed",
        "breaking",
        "breaking",
    ),
]


@pytest.mark.parametrize(("old", "new", "rule", "sent", "got"), MEMBERS)
def test_a_member_changes(old: str, new: str, rule: str, sent: str, got: str) -> None:
    verdict = diff_texts(
        SCHEMA.format(sent=MEMBER.format(old), got=MEMBER.format(old)),
        SCHEMA.format(sent=MEMBER.format(new), got=MEMBER.format(new)),
    )

    assert {(rule, sent, "request"), (rule, got, "response")} == set(rows(verdict))


# What an object was, what it is, the rule, the level where sent, where received.
OBJECTS = [
    (
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}, b: {}}}",
        "property-added",
        "safe",
        "safe",
    ),
    (
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}, b: {}}, required: [b]}",
        "property-added",
        "breaking",
        "safe",
    ),
    (
        "{type: object, properties: {a: {}, b: {}}}",
        "{type: object, properties: {a: {}}}",
        "property-removed",
        "risky",
        "risky",
    ),
    (
        "{type: object, properties: {a: {}, b: {}}, required: [b]}",
        "{type: object, properties: {a: {}}}",
        "property-removed",
        "risky",
        "breaking",
    ),
    (
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {}}, required: [a]}",
        "property-became-required",
        "breaking",
        "safe",
    ),
    (
        "{type: object, properties: {a: {}}, required: [a]}",
        "{type: object, properties: {a: {}}}",
        "property-became-optional",
        "safe",
        "breaking",
    ),
    (
        "{type: object, required: [petName], properties: {petName: {type: string}}}",
        "{type: object, required: [pet_name], properties: {pet_name: {type: string}}}",
        "property-renamed",
        "breaking",
        "breaking",
    ),
    (
        "{type: object, properties: {petName: {type: string}}}",
        "{type: object, properties: {pet_name: {type: string}}}",
        "property-renamed",
        "risky",
        "risky",
    ),
]


@pytest.mark.parametrize(("old", "new", "rule", "sent", "got"), OBJECTS)
def test_an_object_changes(old: str, new: str, rule: str, sent: str, got: str) -> None:
    verdict = diff_texts(
        SCHEMA.format(sent=old, got=old), SCHEMA.format(sent=new, got=new)
    )

    assert {(rule, sent, "request"), (rule, got, "response")} == set(rows(verdict))


API = """
openapi: 3.0.3
info: {{title: Pets, version: '1'}}
paths:
  {path}:
    get:
      {operation}
      responses:
        {responses}
"""


def api(
    operation: str = "operationId: listPets",
    responses: str = "'200': {description: ok}",
    path: str = "/pets",
) -> str:
    return API.format(path=path, operation=operation, responses=responses)


def query(rest: str) -> str:
    return f"parameters: [{{in: query, name: q, {rest}}}]"


TEXT = "schema: {type: string}"
LIST = "schema: {type: array, items: {type: string}}"

OPERATIONS = [
    (
        api(),
        api(path="/cats", operation="operationId: x"),
        {
            ("operation-added", "safe", "request"),
            ("operation-removed", "breaking", "request"),
        },
    ),
    (api(), api(path="/v2/pets"), {("operation-moved", "breaking", "request")}),
    (api(), api("operationId: pets"), {("operation-id-changed", "safe", "request")}),
    (
        api("tags: [a]"),
        api("tags: [b]"),
        {("tag-added", "safe", "request"), ("tag-removed", "safe", "request")},
    ),
    (
        api("summary: a"),
        api("deprecated: true"),
        {("operation-deprecated", "safe", "request")},
    ),
    (api("summary: a"), api(query(TEXT)), {("parameter-added", "safe", "request")}),
    (
        api("summary: a"),
        api(query(f"required: true, {TEXT}")),
        {("parameter-added", "breaking", "request")},
    ),
    (api(query(TEXT)), api("summary: a"), {("parameter-removed", "risky", "request")}),
    (
        api(query(TEXT)),
        api(query(f"required: true, {TEXT}")),
        {("parameter-became-required", "breaking", "request")},
    ),
    (
        api(query(TEXT)),
        api(query("schema: {type: integer}")),
        {("type-changed", "breaking", "request")},
    ),
    (
        api(query("schema: {type: integer}")),
        api(query(TEXT)),
        {("type-changed", "safe", "request")},
    ),
    (
        api(query(LIST)),
        api(query(f"explode: false, {LIST}")),
        {("parameter-explode-off", "breaking", "request")},
    ),
    (
        api(query(f"style: pipeDelimited, {LIST}")),
        api(query(f"explode: false, {LIST}")),
        {("parameter-style-changed", "breaking", "request")},
    ),
    (
        api(responses="'200': {description: ok}"),
        api(responses="'201': {description: ok}"),
        {("response-status-changed", "breaking", "response")},
    ),
    (
        api(),
        api(responses="{'200': {description: ok}, '404': {description: no}}"),
        {("response-added", "safe", "response")},
    ),
    (
        api(),
        api(responses="{'200': {description: ok}, '202': {description: ok}}"),
        {("response-added", "risky", "response")},
    ),
    (
        api(),
        api(responses="'200': {description: ok, headers: {A: {schema: {}}}}"),
        {("header-added", "safe", "response")},
    ),
    (
        api(responses="'200': {description: ok, headers: {A: {schema: {}}}}"),
        api(),
        {("header-removed", "risky", "response")},
    ),
    (
        api(),
        api(responses="'200': {description: ok, content: {a/b: {schema: {}}}}"),
        {("response-body-added", "safe", "response")},
    ),
    (
        api(responses="'200': {description: ok, content: {a/b: {schema: {}}}}"),
        api(responses="'200': {description: ok, content: {a/c: {schema: {}}}}"),
        {("media-type-changed", "breaking", "response")},
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), OPERATIONS)
def test_an_operation_changes(
    old: str, new: str, expected: set[tuple[str, str, str]]
) -> None:
    assert expected == set(rows(diff_texts(old, new)))


def test_every_rule_explains_itself() -> None:
    for rule in RULES.values():
        assert rule.id == rule.id.lower()
        assert rule.title
        assert not rule.title.endswith(".")
        assert rule.why.endswith(".")
        assert rule.do.endswith(".")
        assert rule.id in rule.documentation
    assert len(RULES_BY_ID) == len(RULES) + len(SOURCE_RULES)

"""What is spelled otherwise and means the same is no change."""

from __future__ import annotations

from textwrap import dedent

import pytest

from generator.diff import compare
from tests.unit.diff.bench import contract, diff_texts, mirror_misses, model_of_text

SWAGGER = """
swagger: '2.0'
info: {title: Pets, version: '1'}
host: pets.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /pets/{id}:
    put:
      operationId: putPet
      parameters:
        - {in: path, name: id, required: true, type: string}
        - {in: query, name: tags, type: array, items: {type: string},
           collectionFormat: csv}
        - {in: body, name: body, required: true, schema: {$ref: '#/definitions/Pet'}}
      responses:
        200: {description: ok, schema: {$ref: '#/definitions/Pet'}}
definitions:
  Pet:
    type: object
    required: [name]
    properties:
      name: {type: string, x-nullable: true}
      age: {type: integer, minimum: 0, exclusiveMinimum: true}
      parent: {$ref: '#/definitions/Pet'}
"""

THREE_ZERO = """
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example/v1}]
paths:
  /pets/{petId}:
    put:
      operationId: putPet
      parameters:
        - {in: query, name: tags, explode: false, schema: {type: array, items:
           {type: string}}}
        - {in: path, name: petId, required: true, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
      responses:
        '200':
          description: fine
          content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
components:
  schemas:
    Animal:
      required: [name]
      type: object
      properties:
        parent: {allOf: [{$ref: '#/components/schemas/Animal'}]}
        name: {type: string, nullable: true, description: its name}
        age: {type: integer, minimum: 0, exclusiveMinimum: true}
"""

THREE_ONE = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: https://pets.example}]
paths:
  /v1/pets/{id}:
    put:
      operationId: putPet
      parameters:
        - {in: path, name: id, required: true, schema: {type: string}}
        - {in: query, name: tags, style: form, explode: false, schema: {type: array,
           items: {type: string}}}
      requestBody: {$ref: '#/components/requestBodies/Pet'}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  requestBodies:
    Pet:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  schemas:
    Named:
      type: object
      properties: {name: {anyOf: [{type: string}, {type: 'null'}]}}
      required: [name]
    Pet:
      allOf:
        - $ref: '#/components/schemas/Named'
        - properties:
            age: {type: integer, exclusiveMinimum: 0}
            parent: {$ref: '#/components/schemas/Pet'}
"""

SPELLINGS = {"2.0": SWAGGER, "3.0": THREE_ZERO, "3.1": THREE_ONE}


@pytest.mark.parametrize("old", SPELLINGS)
@pytest.mark.parametrize("new", SPELLINGS)
def test_three_dialects_of_one_api_are_the_same(old: str, new: str) -> None:
    verdict = diff_texts(SPELLINGS[old], SPELLINGS[new])

    assert [] == [item.message for item in contract(verdict)]


@pytest.mark.parametrize("old", SPELLINGS)
@pytest.mark.parametrize("new", SPELLINGS)
def test_facts_mirror_each_other(old: str, new: str) -> None:
    models = [
        model_of_text(dedent(SPELLINGS[key]), file=f"{key}.yaml") for key in (old, new)
    ]

    assert [] == mirror_misses(*models)


BODY = """
openapi: 3.1.0
info: {{title: Pets, version: '1'}}
paths:
  /pets:
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{'200': {{description: ok}}}}
components:
  schemas:
    A: {{type: object, properties: {{kind: {{const: a}}, x: {{type: string}}}}}}
    B: {{type: object, properties: {{kind: {{const: b}}, y: {{type: string}}}}}}
    Tree: {{type: array, items: {{$ref: '#/components/schemas/Tree'}}}}
    Grove: {{type: array, items: {{type: array, items:
            {{$ref: '#/components/schemas/Tree'}}}}}}
"""
A, B = "{$ref: '#/components/schemas/A'}", "{$ref: '#/components/schemas/B'}"

SAME = [
    (A, "{type: object, properties: {kind: {const: a}, x: {type: string}}}"),
    (A, f"{{allOf: [{A}]}}"),
    (A, f"{{oneOf: [{A}]}}"),
    (f"{{oneOf: [{A}, {B}]}}", f"{{oneOf: [{B}, {A}]}}"),
    ("{enum: [a]}", "{const: a}"),
    ("{enum: [a, b]}", "{type: string, enum: [b, a]}"),
    ("{type: [string, 'null']}", "{oneOf: [{type: 'null'}, {type: string}]}"),
    ("{type: string, minLength: 0}", "{type: string}"),
    ("{type: string, pattern: '.*'}", "{type: string}"),
    ("{type: integer, minimum: 1}", "{type: integer, exclusiveMinimum: 0}"),
    ("{type: object}", "{type: object, additionalProperties: true}"),
    ("{type: array}", "{type: array, items: {}}"),
    ("{$ref: '#/components/schemas/Tree'}", "{$ref: '#/components/schemas/Grove'}"),
]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_two_spellings_of_one_schema_are_the_same(old: str, new: str) -> None:
    verdict = diff_texts(BODY.format(schema=old), BODY.format(schema=new))

    assert [] == [item.message for item in contract(verdict)]


def test_prose_is_compared_only_where_it_is_asked_for() -> None:
    models = [
        model_of_text(BODY.format(schema=schema), file=f"{index}.yaml")
        for index, schema in enumerate((A, A))
    ]
    other = model_of_text(
        BODY.format(schema=A).replace("post:", "post:\n      summary: Adds"),
        file="2.yaml",
    )

    assert not compare(models[0], other).changes
    assert ["docs"] == [
        item.place.value for item in compare(models[0], other, with_docs=True).changes
    ]


CHOICE = """\
    Shape:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/Ball',
                      b: '#/components/schemas/Box'}}
    Ball: {allOf: [{$ref: '#/components/schemas/Shape'},
           {type: object, properties: {size: {type: number}}}]}
    Box: {allOf: [{$ref: '#/components/schemas/Shape'},
          {type: object, properties: {size: {type: number}}}]}
"""
PLAIN = """\
    Shape:
      type: object
      required: [kind]
      properties: {kind: {type: string}, size: {type: number}}
"""


def test_a_member_handed_down_to_variants_is_not_removed() -> None:
    body = BODY.format(schema="{$ref: '#/components/schemas/Shape'}")
    verdict = diff_texts(body + PLAIN, body + CHOICE)

    assert [] == [
        item.message for item in verdict.findings if item.rule == "property-removed"
    ]

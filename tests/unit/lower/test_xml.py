"""What a document says about XML: on members, lists and roots."""

from __future__ import annotations

import pytest

from generator.model import Object, Xml
from generator.model.codec import from_json, to_json
from tests.unit.lower.bench import Bench, with_paths

DOCUMENT = with_paths("""
    /pets:
      post:
        requestBody:
          content:
            application/xml: {schema: {$ref: "#/components/schemas/Pets"}}
            application/json: {schema: {$ref: "#/components/schemas/Pets"}}
            text/xml: {schema: {$ref: "#/components/schemas/Pet"}}
        responses:
          "200": {description: OK}
""")
SCHEMAS = """
components:
  schemas:
    Pets:
      type: array
      xml: {name: zoo, wrapped: true}
      items: {$ref: "#/components/schemas/Pet"}
    Animal: {type: object, properties: {x: {}}, xml: {name: animal}}
    Photo: {type: object, properties: {url: {type: string}}, xml: {name: picture}}
    Pet:
      allOf: [{$ref: "#/components/schemas/Animal"}]
      xml: {name: pet}
      properties:
        id: {type: integer, xml: {attribute: true}}
        plain: {type: string}
        photo: {$ref: "#/components/schemas/Photo"}
        said: {allOf: [{$ref: "#/components/schemas/Photo"}], description: d}
        wearer: {$ref: "#/components/schemas/Cat"}
        text: {type: string, xml: {x-ms-text: true}}
        name:
          {type: string, xml: {name: full, namespace: "urn:n", prefix: p}}
        tags:
          type: array
          xml: {name: tags, wrapped: true}
          items: {type: string, xml: {name: tag}}
        rows:
          type: array
          items: {type: array, items: {type: integer, xml: {name: n}}}
    Cat:
      allOf: [{$ref: "#/components/schemas/Animal"}]
      properties: {lives: {type: integer}}
"""


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("id", Xml(is_attribute=True)),
        ("plain", None),
        ("photo", Xml(name="picture")),
        ("said", Xml(name="picture")),
        # A cat is an animal, and no <animal>.
        ("wearer", None),
        ("text", Xml(is_text=True)),
        ("name", Xml(name="full", namespace="urn:n", prefix="p")),
        ("tags", Xml(name="tags", is_wrapped=True, items=Xml(name="tag"))),
        ("rows", Xml(items=Xml(items=Xml(name="n")))),
    ],
)
def test_a_member_has_what_is_said_of_its_schema(
    bench: Bench, member: str, expected: Xml | None
) -> None:
    api = bench.api(DOCUMENT + SCHEMAS)
    pet = next(each for each in api.definitions if each.hints.component == "Pet").type
    assert isinstance(pet, Object)
    found = {each.wire_name: each.xml for each in pet.properties}

    assert expected == found[member]
    assert api == from_json(to_json(api))


def test_a_root_has_it_where_the_media_type_is_xml(bench: Bench) -> None:
    (operation,) = bench.api(DOCUMENT + SCHEMAS).operations
    assert operation.body is not None

    assert [
        ("application/xml", Xml(name="zoo", is_wrapped=True, items=Xml(name="pet"))),
        ("application/json", None),
        ("text/xml", Xml(name="pet")),
    ] == [(item.media_type, item.xml) for item in operation.body.contents]

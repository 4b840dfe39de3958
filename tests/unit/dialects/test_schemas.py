"""Schemas of every dialect in JSON Schema 2020-12's words."""

from __future__ import annotations

from typing import Any

import pytest

from generator.dialects.normal import Schema, Xml
from tests.unit.dialects.bench import Bench

KEY = "#/components/schemas/It"


def fields(schema: Schema) -> dict[str, Any]:
    """Return what a schema says, without its place."""
    return {
        name: value
        for name, value in vars(schema).items()
        if name not in ("key", "origin", "extensions")
    }


@pytest.mark.parametrize(
    ("version", "text", "expected", "codes"),
    [
        ("3.0.0", "{type: string}", {"types": ("string",)}, []),
        ("3.1.0", "{type: [string, 'null']}", {"types": ("string", "null")}, []),
        ("3.1.0", "{type: [integer, number]}", {"types": ("number",)}, []),
        ("3.1.0", "{type: [string, null]}", {"types": ("string", "null")}, ["shape"]),
        (
            "3.0.0",
            "{type: [string, integer]}",
            {"types": ("string", "integer")},
            ["keyword-not-in-dialect"],
        ),
        ("3.0.0", "{type: int}", {"types": ("integer",)}, ["shape-type"]),
        ("3.0.0", "{type: String}", {"types": ("string",)}, ["shape-type"]),
        (
            "3.0.0",
            "{type: long}",
            {"types": ("integer",), "format": "int64"},
            ["shape-type"],
        ),
        ("3.0.0", "{type: any}", {}, ["shape-type"]),
        ("3.0.0", "{type: frob}", {}, ["shape-type"]),
        ("3.0.0", "{type: 5}", {}, ["shape"]),
        (
            "3.0.0",
            "{type: string, nullable: true}",
            {"types": ("string", "null")},
            [],
        ),
        ("3.0.0", "{type: string, nullable: false}", {"types": ("string",)}, []),
        (
            "3.1.0",
            "{type: string, nullable: true}",
            {"types": ("string", "null")},
            ["keyword-not-in-dialect"],
        ),
        (
            "3.0.0",
            "{type: string, nullable: 'true'}",
            {"types": ("string", "null")},
            ["shape"],
        ),
        (
            "3.0.0",
            "{type: string, nullable: true, enum: [a, b]}",
            {"types": ("string", "null"), "enum": ("a", "b", None)},
            [],
        ),
        (
            "3.0.0",
            "{nullable: true, required: [a]}",
            {"types": ("object", "null"), "required": ("a",)},
            [],
        ),
        ("3.0.0", "{nullable: true}", {}, []),
        (
            "3.0.0",
            "{type: number, minimum: 1, exclusiveMinimum: true}",
            {"types": ("number",), "exclusive_minimum": 1},
            [],
        ),
        (
            "3.0.0",
            "{maximum: 1.5, exclusiveMaximum: false}",
            {"maximum": 1.5},
            [],
        ),
        ("3.1.0", "{exclusiveMinimum: 0}", {"exclusive_minimum": 0}, []),
        (
            "3.0.0",
            "{exclusiveMinimum: 0}",
            {"exclusive_minimum": 0},
            ["keyword-not-in-dialect"],
        ),
        (
            "3.1.0",
            "{minimum: 3, exclusiveMinimum: true}",
            {"exclusive_minimum": 3},
            ["keyword-not-in-dialect"],
        ),
        ("3.0.0", "{minimum: '3'}", {"minimum": 3}, ["shape"]),
        ("3.0.0", "{minimum: low}", {}, ["shape"]),
        ("3.0.0", "{maxLength: 10.0}", {"max_length": 10}, []),
        ("3.0.0", "{maxLength: -1}", {}, ["shape"]),
        ("3.0.0", "{example: 5}", {"examples": (5,)}, []),
        ("3.1.0", "{examples: [5, null]}", {"examples": (5, None)}, []),
        (
            "3.0.0",
            "{examples: [5]}",
            {"examples": (5,)},
            ["keyword-not-in-dialect"],
        ),
        (
            "3.0.0",
            "{default: null}",
            {"has_default": True},
            [],
        ),
        ("3.0.0", "{default: inf}", {"has_default": True, "default": "inf"}, []),
        ("3.1.0", "{const: null}", {"has_const": True}, []),
        ("3.1.0", "{const: 1}", {"has_const": True, "const": 1}, []),
        (
            "3.0.0",
            "{const: 1}",
            {"has_const": True, "const": 1},
            ["keyword-not-in-dialect"],
        ),
        ("3.0.0", "{enum: a}", {"enum": ("a",)}, ["shape"]),
        ("3.0.0", "{required: [a, b, a]}", {"required": ("a", "b")}, []),
        ("3.0.0", "{required: true}", {}, ["required-on-property"]),
        ("3.0.0", "{required: a}", {"required": ("a",)}, ["shape"]),
        ("3.0.0", "{description: }", {}, []),
        ("3.0.0", "{description: 5}", {"description": "5"}, []),
        ("3.0.0", "{readOnly: true}", {"read_only": True}, []),
        ("3.0.0", "{xml: {name: x}}", {"xml_name": "x", "xml": Xml(name="x")}, []),
        (
            "3.0.0",
            "{xml: {wrapped: true, namespace: n, prefix: p, x-ms-text: false}}",
            {"xml": Xml(namespace="n", prefix="p", is_wrapped=True)},
            [],
        ),
        ("3.0.0", "{xml: {attribute: true}}", {"xml": Xml(is_attribute=True)}, []),
        ("3.0.0", "{xml: {x-ms-text: true}}", {"xml": Xml(is_text=True)}, []),
        ("3.2.0", "{xml: {nodeType: cdata}}", {"xml": Xml(is_text=True)}, []),
        ("3.2.0", "{xml: {nodeType: attribute}}", {"xml": Xml(is_attribute=True)}, []),
        ("3.0.0", "{xml: {}}", {}, []),
        ("3.0.0", "{externalDocs: {url: u}}", {"external_url": "u"}, []),
        ("3.0.0", "{properties: []}", {}, []),
        ("3.0.0", "{frob: 1}", {}, ["unknown-keyword"]),
        ("3.1.0", "{$comment: c, $id: i, $defs: {}}", {}, []),
        (
            "3.1.0",
            "{dependentRequired: {a: [b]}}",
            {"dependent_required": (("a", ("b",)),)},
            [],
        ),
        (
            "3.1.0",
            "{contentEncoding: base64, contentMediaType: image/png}",
            {"content_encoding": "base64", "content_media_type": "image/png"},
            [],
        ),
        ("3.0.0", "text", {"always": True}, ["shape-schema"]),
        ("3.1.0", "false", {"always": False}, []),
        ("3.0.0", "true", {"always": True}, ["keyword-not-in-dialect"]),
    ],
)
def test_a_schema_in_one_vocabulary(
    bench: Bench, version: str, text: str, expected: dict[str, Any], codes: list[str]
) -> None:
    schema = bench.schema(text, version)

    assert expected == {
        name: value
        for name, value in fields(schema).items()
        if value != getattr(Schema, name, ())
    }
    assert codes == bench.codes


def test_nested_schemas_have_the_keys_of_their_places(bench: Bench) -> None:
    schema = bench.schema("""
        properties: {"a/b": {items: {type: string}}}
        additionalProperties: false
        allOf: [{anyOf: [{oneOf: [true]}]}]
        not: {type: "null"}
        prefixItems: [{}]
        patternProperties: {"^x": {}}
        propertyNames: {}
        if: {}
        then: {}
        else: {}
        contains: {}
        unevaluatedItems: false
        unevaluatedProperties: false
        dependentSchemas: {a: {}}
        contentSchema: {}
        """)

    (name, property_), *_ = schema.properties
    assert (name, property_.key) == ("a/b", f"{KEY}/properties/a~1b")
    assert property_.items is not None
    assert property_.items.key == f"{KEY}/properties/a~1b/items"
    assert schema.additional_properties is not None
    assert schema.additional_properties.always is False
    assert schema.all_of[0].any_of[0].one_of[0].key == (
        f"{KEY}/allOf/0/anyOf/0/oneOf/0"
    )
    assert schema.not_ is not None
    assert schema.not_.types == ("null",)
    assert (1, 1, 1) == (
        len(schema.prefix_items),
        len(schema.pattern_properties),
        len(schema.dependent_schemas),
    )
    for nested in (
        schema.property_names,
        schema.if_,
        schema.then,
        schema.else_,
        schema.contains,
        schema.unevaluated_items,
        schema.unevaluated_properties,
        schema.content_schema,
    ):
        assert nested is not None
    assert [] == bench.codes


def test_null_beside_a_reference_or_an_all_of_adds_null(bench: Bench) -> None:
    """The type "null" alone stands for it, as lower reads it."""
    schema = bench.schema(
        """
        properties:
          a: {$ref: "#/components/schemas/It", nullable: true}
          b: {allOf: [{$ref: "#/components/schemas/It"}], x-nullable: true}
          c: {type: object, allOf: [{}], nullable: true}
        """,
        "3.0.0",
    )

    assert [("null",), ("null",), ("object", "null")] == [
        property_.types for _, property_ in schema.properties
    ]
    assert schema.properties[0][1].ref == KEY
    assert schema.properties[1][1].all_of[0].ref == KEY


def test_a_nullable_choice_gets_an_alternative_for_null(bench: Bench) -> None:
    schema = bench.schema(
        "{nullable: true, oneOf: [{type: string}], anyOf: [{}, {nullable: true,"
        " type: string}]}",
        "3.0.0",
    )

    assert [("string",), ("null",)] == [member.types for member in schema.one_of]
    assert schema.one_of[1].key == f"{KEY}/oneOf/1"
    assert len(schema.any_of) == 2


def test_a_nullable_constant_becomes_an_enum(bench: Bench) -> None:
    schema = bench.schema("{const: a, nullable: true}", "3.0.0")

    assert (("a", None), False) == (schema.enum, schema.has_const)


def test_a_foreign_keyword_is_reported_once_with_a_count(bench: Bench) -> None:
    """A real document of 3.1 has `nullable` 204 times."""
    bench.schema(
        "properties:\n"
        + "\n".join(f"  p{n}: {{type: string, nullable: true}}" for n in range(204))
    )

    assert [
        '"nullable" does not belong to OpenAPI 3.1, and is read as meant'
        " (204 times, first here)"
    ] == bench.told


def test_siblings_of_a_reference_in_3_0_keep_only_annotations(bench: Bench) -> None:
    schema = bench.schema(
        "properties: {a: {$ref: '#/components/schemas/It', description: d,"
        " readOnly: true, default: 1, minLength: 3, type: object, x-a: 1}}",
        "3.0.0",
    )

    _, a = schema.properties[0]
    assert ("d", True, 1, None, ()) == (
        a.description,
        a.read_only,
        a.default,
        a.min_length,
        a.types,
    )
    assert {"x-a": 1} == a.extensions
    assert ["ref-siblings-ignored"] == bench.codes
    assert '"minLength"' in bench.told[0]


def test_siblings_of_a_reference_in_3_1_all_count(bench: Bench) -> None:
    schema = bench.schema(
        "properties: {a: {$ref: '#/components/schemas/It', minLength: 3}}", "3.1.0"
    )

    assert schema.properties[0][1].min_length == 3
    assert [] == bench.codes


def test_a_list_of_item_schemas(bench: Bench) -> None:
    schema = bench.schema(
        "properties: {one: {items: [{type: string}]}, two: {items: [{}, {}]}}"
    )

    one, two = (property_ for _, property_ in schema.properties)
    assert one.items is not None
    assert one.items.types == ("string",)
    assert two.items is None
    assert len(two.prefix_items) == 2
    assert ["keyword-not-in-dialect"] == bench.codes


def test_a_property_may_be_called_like_a_keyword(bench: Bench) -> None:
    schema = bench.schema(
        "properties: {$ref: {type: string}, type: {type: string},"
        " properties: {type: string}}"
    )

    assert ["$ref", "type", "properties"] == [name for name, _ in schema.properties]
    assert [] == bench.codes


def test_a_discriminator_maps_to_keys(bench: Bench) -> None:
    schema = bench.schema(
        """
        oneOf: [{$ref: "#/components/schemas/It"}]
        discriminator:
          propertyName: kind
          mapping: {a: It, b: "#/components/schemas/It", c: Nobody, d: "#/nowhere"}
        """,
        "3.0.0",
    )

    assert schema.discriminator is not None
    assert schema.discriminator.property_name == "kind"
    assert (("a", KEY), ("b", KEY)) == schema.discriminator.mapping
    assert ['the mapping leads to no schema for "c", "d": left out'] == bench.told


def test_a_discriminator_of_swagger_is_a_text(bench: Bench) -> None:
    document = bench.read(
        "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\n"
        "definitions: {Pet: {type: object, discriminator: kind}}"
    )

    discriminator = document.schemas["#/definitions/Pet"].discriminator
    assert discriminator is not None
    assert discriminator.property_name == "kind"
    assert {"#/definitions/Pet": "Pet"} == document.components
    assert [] == bench.codes


def test_an_integer_version_and_texts_that_are_no_texts(bench: Bench) -> None:
    document = bench.read("openapi: 3.0.0\ninfo: {title: 5, version: 1}\npaths: {}")

    assert ("5", "1") == (document.title, document.version)


def test_deep_nesting_needs_no_deep_stack(bench: Bench) -> None:
    """Beyond a depth nobody writes, a schema is read as if it were referenced."""
    depth = 240
    document = bench.read(
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
        "components: {schemas: {It: "
        + "{items: " * depth
        + "{type: string}"
        + "}" * depth
        + "}}"
    )

    schema = document.schemas[KEY]
    steps = 0
    while not schema.types:
        if schema.ref is not None:
            schema = document.schemas[schema.ref]
        else:
            assert schema.items is not None
            schema = schema.items
            steps += 1
    assert depth == steps

"""Which type each way to write a schema becomes."""

from __future__ import annotations

import pytest

from generator.model.types import Object
from tests.unit.lower.bench import Bench


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{}", "any"),
        ("true", "any"),
        ("false", "never"),
        ("type: string", "string"),
        ("{type: string, format: date-time}", "string:date-time"),
        ("{type: string, format: password}", "string:password*"),
        ("{type: string, x-ms-secret: true}", "string*"),
        ("{type: number, format: int32}", "number:int32"),
        ("{type: integer, format: unixtime}", "integer:unixtime"),
        ("{type: string, format: string}", "string:string"),
        ("{type: 'null'}", "null"),
        ("{type: [string, 'null']}", "string?"),
        ("{type: [string, integer]}", "(string / integer)"),
        ("{type: [string, integer, 'null']}", "(string / integer)?"),
        ("{type: integer, minimum: 1}", "integer[minimum=1]"),
        ("{type: string, minLength: 1, minimum: 3}", "string[min_length=1]"),
        ("{type: array, items: {type: string}}", "[string]"),
        ("{type: array}", "[any]"),
        ("{items: {type: string}}", "[string]"),
        ("{type: array, uniqueItems: true}", "[any][unique_items=True]"),
        ("{type: object}", "map<any>"),
        ("{type: object, additionalProperties: true}", "map<any>"),
        ("{type: object, additionalProperties: {type: integer}}", "map<integer>"),
        ("{additionalProperties: {type: [integer, 'null']}}", "map<integer?>"),
        ("{patternProperties: {'^x-': {type: string}}}", "map~^x-<string>"),
        (
            "{patternProperties: {'^x': {type: string}, '^y': {type: integer}}}",
            "map<(string / integer)>",
        ),
        ("{prefixItems: [{type: string}, {type: integer}]}", "(string, integer, *any)"),
        ("{prefixItems: [{type: string}], items: false}", "(string)"),
        ("{prefixItems: [{type: string}], maxItems: 1}", "(string)"),
        ("{pattern: '^a'}", "string[pattern=^a]"),
        ("{format: int64}", "integer:int64"),
        ("{maximum: 3}", "number[maximum=3]"),
        ("{type: string, enum: [a, b]}", "enum string('a','b')"),
        ("{const: a}", "const string('a')"),
        ("{not: {type: string}}", "any"),
    ],
)
def test_a_schema_becomes_its_type(bench: Bench, schema: str, expected: str) -> None:
    assert expected == bench.member(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{properties: {a: {type: string}}}", "{a?: string}"),
        ("{type: object, additionalProperties: false}", "{closed}"),
        (
            "{properties: {a: {}}, required: [a], additionalProperties: false}",
            "{a: any, closed}",
        ),
        (
            "{properties: {a: {}}, additionalProperties: {type: integer}}",
            "{a?: any, *integer}",
        ),
        ("{properties: {a: {}}, unevaluatedProperties: false}", "{a?: any, closed}"),
        (
            "{properties: {a: {}}, unevaluatedProperties: {not: {}}}",
            "{a?: any, closed}",
        ),
        (
            "{properties: {a: {}}, patternProperties: {'^x': {type: string}}}",
            "{a?: any, *string}",
        ),
        (
            "{properties: {a: {readOnly: true}, b: {writeOnly: true}}}",
            "{ra?: any, wb?: any}",
        ),
        ("{properties: {a: {type: string, default: x}}}", "{a?: string='x'}"),
    ],
)
def test_an_object_becomes_a_definition(
    bench: Bench, schema: str, expected: str
) -> None:
    assert expected == bench.types(f"It: {schema}")["It"]


def test_null_is_said_where_a_schema_is_used(bench: Bench) -> None:
    """Every definition is without null, so that a class stands for each object."""
    found = bench.types(
        """
        Maybe: {type: object, nullable: true, properties: {a: {type: string}}}
        Word: {type: string, nullable: true}
        It:
          properties:
            maybe: {$Maybe}
            words: {type: array, items: {$Word}}
    """,
        "3.0.3",
    )

    assert "{a?: string}" == found["Maybe"]
    assert "string" == found["Word"]
    assert "{maybe?: @Maybe?, words?: [@Word?]}" == found["It"]


@pytest.mark.parametrize(
    "schema",
    [
        "{$Pet, nullable: true}",
        "{allOf: [{$Pet}], nullable: true}",
        "{type: object, nullable: true, allOf: [{$Pet}]}",
        "{anyOf: [{$Pet}, {type: 'null'}]}",
        "{oneOf: [{type: 'null'}, {$Pet}]}",
        "{oneOf: [{$Pet}, {enum: [null]}]}",
    ],
)
def test_null_is_understood_in_every_spelling(bench: Bench, schema: str) -> None:
    found = bench.types(f"""
        Pet: {{properties: {{a: {{}}}}}}
        It: {{properties: {{pet: {schema}}}}}
    """)

    assert "{pet?: @Pet?}" == found["It"]


def test_a_recursive_schema_is_an_edge(bench: Bench) -> None:
    found = bench.types("""
        Tree:
          anyOf:
            - type: string
            - {type: array, items: {$Tree}}
        Node: {properties: {next: {$Node}}}
    """)

    assert {"Tree": "(string / [@Tree])", "Node": "{next?: @Node}"} == found


def test_a_schema_that_is_only_itself_is_cut_open(bench: Bench) -> None:
    found = bench.types("""
        Loop: {anyOf: [{$Loop}, {type: string}]}
        Left: {anyOf: [{$Right}, {type: integer}]}
        Right: {anyOf: [{$Left}, {type: boolean}]}
    """)

    assert "string" == found["Loop"]
    assert "(@Right / integer)" == found["Left"]
    assert "boolean" == found["Right"]
    assert ["definition-circle"] * 2 == bench.codes


def test_a_schema_without_a_name_is_put_where_it_is_used(bench: Bench) -> None:
    found = bench.types("""
        It:
          properties:
            all: {type: array, items: {type: string}}
            some: {$ref: '#/components/schemas/It/properties/all'}
            tree:
              type: array
              items: {$ref: '#/components/schemas/It/properties/tree'}
    """)

    assert "{all?: [string], some?: [string], tree?: [@It/properties/tree]}" == (
        found["It"]
    )
    assert "[@It/properties/tree]" == found["It/properties/tree"]


def test_what_only_narrows_is_said_and_left_out(bench: Bench) -> None:
    found = bench.member("""
        type: object
        properties: {a: {type: string}}
        not: {required: [b]}
        dependentRequired: {a: [b]}
        if: {required: [a]}
    """)

    assert "@It/properties/it" == found
    assert ["assertion-not-checked"] * 3 == bench.codes


def test_a_default_of_another_type_is_kept_and_said(bench: Bench) -> None:
    found = bench.types("It: {properties: {max: {type: integer, default: inf}}}")

    assert "{max?: integer='inf'}" == found["It"]
    assert ["default-type"] == bench.codes


def test_what_a_reference_says_of_values_is_the_property_s_too(bench: Bench) -> None:
    objects = bench.objects("""
        Id: {type: string, readOnly: true, default: x, description: An id.}
        It:
          properties:
            plain: {$Id}
            own: {allOf: [{$Id}], description: Its own.}
    """)
    members = objects["It"].properties

    assert [True, True] == [item.is_read_only for item in members]
    assert ["x", "x"] == [item.default for item in members]
    assert ["An id.", "Its own."] == [item.docs.description for item in members]


def test_names_come_from_extensions(bench: Bench) -> None:
    definitions = bench.definitions("""
        it: {x-ms-client-name: Thing, title: A thing, properties: {a: {}}}
        other: {properties: {b: {x-ms-client-name: c, x-ms-client-flatten: true}}}
    """)
    other = definitions["other"].type
    assert isinstance(other, Object)
    (member,) = other.properties

    hints = definitions["it"].hints
    assert ("Thing", "it", "A thing") == (hints.override, hints.component, hints.title)
    assert ("c", True) == (member.hints.override, member.flatten)


def test_inline_objects_know_their_place_and_owner(bench: Bench) -> None:
    definitions = bench.definitions("""
        Base: {properties: {inner: {properties: {a: {}}}}}
        Pet:
          allOf: [{$Base}]
          properties:
            tags: {type: array, items: {properties: {a: {}}}}
            byName: {additionalProperties: {properties: {a: {}}}}
            either:
              oneOf:
                - {title: First one, properties: {a: {}}}
                - {properties: {kind: {const: second}}}
                - {properties: {a: {}}, required: [a]}
                - {type: array, items: {properties: {a: {}}}}
    """)
    places = {
        item.id.rpartition("#/components/schemas/")[2]: (item.hints.place, item.owner)
        for item in definitions.values()
        if not item.is_component
    }
    base, pet = "#/components/schemas/Base", "#/components/schemas/Pet"

    assert {
        "Base/properties/inner": (("Base", "inner"), base),
        "Pet/properties/tags/items": (("Pet", "tags", "item"), pet),
        "Pet/properties/byName/additionalProperties": (("Pet", "byName", "value"), pet),
        "Pet/properties/either/oneOf/0": (("Pet", "either", "First one"), pet),
        "Pet/properties/either/oneOf/1": (("Pet", "either", "second"), pet),
        "Pet/properties/either/oneOf/2": (("Pet", "either", "option3"), pet),
        "Pet/properties/either/oneOf/3/items": (("Pet", "either", "item"), pet),
    } == places


def test_inline_definitions_follow_their_owner(bench: Bench) -> None:
    found = bench.types("""
        B: {properties: {x: {properties: {y: {properties: {z: {}}}}}}}
        A: {properties: {x: {properties: {y: {}}}}}
    """)

    assert [
        "B",
        "B/properties/x",
        "B/properties/x/properties/y",
        "A",
        "A/properties/x",
    ] == list(found)

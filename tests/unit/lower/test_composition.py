"""allOf: references, inheritance, merging, and what cannot be merged."""

from __future__ import annotations

import pytest

from tests.unit.lower.bench import Bench

_BASES = """
        Pet: {type: object, required: [name], properties: {name: {type: string}}}
        Animal: {properties: {legs: {type: integer}}}
        Age: {type: integer, minimum: 0}
        Color: {type: string, enum: [red, green, blue]}
"""


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{allOf: [{$Pet}]}", "@Pet"),
        (
            "{allOf: [{$Pet}, {description: Mine.}]}",
            "@Pet",
        ),
        ("{type: object, allOf: [{$Pet}]}", "@Pet"),
        ("{allOf: [{allOf: [{$Pet}]}]}", "@Pet"),
        ("{anyOf: [{$Pet}]}", "@Pet"),
        ("{allOf: [{$Age}], default: 3}", "@Age"),
        (
            "{allOf: [{$Age}], maximum: 9}",
            "integer[minimum=0 maximum=9]",
        ),
        ("{$Age, minimum: 5}", "integer[minimum=5]"),
        (
            "{allOf: [{$Color}, {enum: [blue, red]}]}",
            "enum string('red','blue')",
        ),
        (
            "{allOf: [{type: array, items: {type: string}}, {maxItems: 3}]}",
            "[string][max_items=3]",
        ),
        ("{allOf: [{type: number}, {type: integer}]}", "integer"),
        (
            "{type: integer, format: unixtime, anyOf: [{type: string}]}",
            "integer:unixtime",
        ),
        ("{type: object, allOf: [{$Age}]}", "@Age"),
        (
            "{allOf: [{$Pet}," " {$Age}]}",
            "any!allof-conflict",
        ),
    ],
)
def test_what_an_all_of_amounts_to(bench: Bench, schema: str, expected: str) -> None:
    found = bench.types(f"{_BASES}\n        It: {{properties: {{it: {schema}}}}}")

    assert "{it?: " + expected in found["It"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            "{allOf: [{$Pet}," " {properties: {age: {type: integer}}}]}",
            "{^name: string, age?: integer} < Pet",
        ),
        (
            "{allOf: [{$Pet}]," " properties: {age: {type: integer}}}",
            "{^name: string, age?: integer} < Pet",
        ),
        (
            "{$Pet, properties: {age: {type: integer}}}",
            "{^name: string, age?: integer} < Pet",
        ),
        (
            "{allOf: [{$Pet}," " {$Animal}], required: [legs]}",
            "{^name: string, ^legs: integer} < Pet, Animal",
        ),
        (
            "{allOf: [{$Animal}, {properties: {a: {}}},"
            " {properties: {legs: {maximum: 4}}}]}",
            "{legs?: integer[maximum=4], a?: any} < Animal",
        ),
        (
            "{allOf: [{properties: {a: {}}}, {properties: {b: {}}, required: [a]}]}",
            "{a: any, b?: any}",
        ),
        (
            "{allOf: [{$Pet}], properties: {a: {}}," " unevaluatedProperties: false}",
            "{^name: string, a?: any, closed} < Pet",
        ),
    ],
)
def test_objects_extend_objects(bench: Bench, schema: str, expected: str) -> None:
    assert expected == bench.types(f"{_BASES}\n        It: {schema}")["It"]


def test_the_two_ends_of_a_diamond_meet(bench: Bench) -> None:
    found = bench.types("""
        Root: {properties: {id: {type: string}, kind: {type: string}}}
        Left:
          allOf: [{$Root}]
          properties: {kind: {enum: [a, b]}}
        Right: {allOf: [{$Root}], properties: {r: {}}}
        It:
          allOf:
            - {$Left}
            - {$Right}
    """)

    assert "{^id?: string, ^kind?: enum string('a','b'), ^r?: any} < Left, Right" == (
        found["It"]
    )


def test_a_schema_and_what_it_extends_anyway_are_that_schema(bench: Bench) -> None:
    found = bench.types("""
        Base: {properties: {a: {}}}
        Sub: {allOf: [{$Base}], properties: {b: {}}}
        It:
          properties:
            it:
              allOf:
                - {$Base}
                - {$Sub}
    """)

    assert "{it?: @Sub}" == found["It"]


def test_a_property_of_another_type_replaces_the_inherited_one(bench: Bench) -> None:
    found = bench.types("""
        Base: {properties: {a: {type: string}, b: {}}}
        It:
          allOf: [{$Base}]
          properties: {a: {type: integer}}
    """)

    assert "{a?: integer, ^b?: any} < Base" == found["It"]
    assert ["allof-conflict"] == bench.codes


def test_a_circle_of_all_of_is_broken(bench: Bench) -> None:
    found = bench.types("""
        A: {allOf: [{$B}], properties: {a: {}}}
        B: {allOf: [{$A}], properties: {b: {}}}
        C: {allOf: [{$C}], properties: {c: {}}}
    """)

    assert "{c?: any}" == found["C"]
    assert {"allof-cycle"} == set(bench.codes)


def test_a_property_may_hold_the_schema_that_it_extends(bench: Bench) -> None:
    found = bench.types("""
        Node:
          properties:
            next:
              allOf: [{$Node}]
              properties: {next: {properties: {last: {}}}}
    """)

    assert "{next?: @Node/properties/next}" == found["Node"]
    assert found["Node/properties/next"].endswith("< Node")


def test_recursive_schemas_that_are_both_held_meet_again(bench: Bench) -> None:
    found = bench.types("""
        A: {properties: {a: {}, next: {$A}}}
        B: {properties: {b: {}, next: {$B}}}
        It: {allOf: [{$A}, {$B}]}
    """)

    assert "{^a?: any, next?: @It, ^b?: any} < A, B" == found["It"]
    assert ["A", "B", "It"] == list(found)


def test_a_long_line_of_bases_costs_no_stack(bench: Bench) -> None:
    lines = [
        f"T{n}: {{allOf: [{{$ref: '#/components/schemas/T{n + 1}'}}],"
        f" properties: {{p{n}: {{type: string}}}}}}"
        for n in range(300)
    ]
    text = "\n".join([*lines, "T300: {properties: {p300: {type: string}}}"])

    assert bench.types(text)["T0"].count("string") == 301
    assert [] == bench.codes


def test_required_names_without_a_property_are_said(bench: Bench) -> None:
    found = bench.types("It: {required: [b, a], properties: {a: {}}}")

    assert "{a: any}" == found["It"]
    assert ["required-unknown"] == bench.codes


@pytest.mark.parametrize(
    ("schema", "severities"),
    [
        ("It: {required: [nmae], properties: {name: {}}}", ["warning"]),
        (
            "It: {required: [b], properties: {a: {}}, additionalProperties: false}",
            ["warning"],
        ),
        ("It: {properties: {a: {}}, allOf: [{required: [b]}]}", ["warning"]),
        ("It: {required: [b], additionalProperties: {type: string}}", []),
        (
            "It: {required: [b], properties: {a: {}}, additionalProperties: {}}",
            ["note"],
        ),
        (
            "It: {required: [b], properties: {a: {}}, patternProperties: {^b: {}}}",
            ["note"],
        ),
        ("It: {properties: {a: {}}, anyOf: [{required: [b]}, {required: [c]}]}", []),
        (
            "Base: {required: [b], properties: {a: {}}}\n"
            "It: {allOf: [{$Base}, {properties: {b: {}}}]}",
            ["note"],
        ),
        (
            "Base: {required: [b], properties: {a: {}}}\n"
            "It: {allOf: [{$Base}, {properties: {c: {}}}]}",
            ["warning", "note"],
        ),
    ],
)
def test_a_required_name_is_warned_of_only_where_it_can_only_be_a_slip(
    bench: Bench, schema: str, severities: list[str]
) -> None:
    bench.types(schema)
    said = [item for item in bench.diagnostics if item.code == "required-unknown"]

    assert severities == [item.severity for item in said]
    if "nmae" in schema:
        assert 'did you mean "name"?' == said[0].help


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_alternatives_of_required_alone_are_no_union(bench: Bench, word: str) -> None:
    found = bench.types(f"""
        It:
          properties: {{a: {{}}, b: {{}}}}
          {word}: [{{required: [a]}}, {{required: [b]}}]
    """)

    assert "{a?: any, b?: any}" == found["It"]
    assert ["assertion-not-checked"] == bench.codes


def test_what_stands_beside_alternatives_is_part_of_each(bench: Bench) -> None:
    found = bench.types("""
        It:
          properties: {id: {type: string}}
          oneOf:
            - {properties: {a: {}}, title: With a}
            - {$Other}
            - {type: string}
        Other: {properties: {b: {}}}
    """)

    assert "(@It/oneOf/0 | @It/oneOf/1)" == found["It"]
    assert "{id?: string, a?: any}" == found["It/oneOf/0"]
    assert "{id?: string, ^b?: any} < Other" == found["It/oneOf/1"]
    assert ["alternative-impossible"] == bench.codes


def test_a_union_stays_where_its_members_say_all_that_stands_beside(
    bench: Bench,
) -> None:
    found = bench.types("""
        A: {required: [kind], properties: {kind: {const: a}}}
        B: {required: [kind], properties: {kind: {const: b}}}
        It:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          oneOf: [{$A}, {$B}]
    """)

    assert "(@A | @B) by ~kind(a=A, b=B)" == found["It"]


def test_alternatives_that_exclude_the_rest_are_left_out(bench: Bench) -> None:
    found = bench.types("""
        A: {required: [kind], properties: {kind: {const: a}}}
        B: {required: [kind], properties: {kind: {const: b}}}
        Any: {oneOf: [{$A}, {$B}]}
        It:
          allOf: [{$Any}]
          properties: {kind: {const: b}, more: {}}
    """)

    assert "{kind: const string('b'), more?: any} < B" == found["It"]


def test_two_unions_are_multiplied_or_widened(bench: Bench) -> None:
    letters = ", ".join(f"{{properties: {{{x}: {{}}}}}}" for x in "abcdef")
    found = bench.types(f"""
        Few:
          oneOf: [{{properties: {{a: {{}}}}}}, {{properties: {{b: {{}}}}}}]
          anyOf: [{{properties: {{c: {{}}}}}}, {{properties: {{d: {{}}}}}}]
        Many:
          properties: {{id: {{}}}}
          oneOf: [{letters}]
          anyOf: [{letters}]
    """)

    assert 4 == found["Few"].count("@")
    assert "{a?: any, c?: any}" == found["Few/oneOf/0"]
    assert "{id?: any}" == found["Many"]
    assert ["composition-widened"] == bench.codes

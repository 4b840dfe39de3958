"""oneOf, anyOf and discriminators."""

from __future__ import annotations

import re

import pytest

from tests.unit.lower.bench import Bench
from tests.unit.lower.spelling import spell


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{oneOf: [{type: string}, {type: integer}]}", "(string | integer)"),
        ("{anyOf: [{type: string}, {type: integer}]}", "(string / integer)"),
        ("{oneOf: [{type: string}, {type: string}]}", "string"),
        ("{oneOf: [{type: string}]}", "string"),
        ("{oneOf: [{type: 'null'}]}", "null"),
        ("{anyOf: [{type: string}, {}]}", "any"),
        ("{anyOf: [{type: string}, false]}", "string"),
        (
            "{oneOf: [{type: string, nullable: true}, {type: array}]}",
            "(string | [any])?",
        ),
        (
            "{anyOf: [{type: string}, {anyOf: [{type: integer}, {type: array}]}]}",
            "(string / integer / [any])",
        ),
        (
            "{anyOf: [{type: string}, {oneOf: [{type: integer}, {type: array}]}]}",
            "(string / (integer | [any]))",
        ),
        (
            "{oneOf: [{type: [string, integer]}, {type: array}]}",
            "(string | integer | [any])",
        ),
        ("{oneOf: [{const: a}, {const: b}]}", "enum string('a','b')"),
        (
            "{oneOf: [{const: 1, title: One}, {const: 2, title: Two}]}",
            "enum integer(1=One,2=Two)",
        ),
        ("{oneOf: [{const: a}, {const: 1}]}", "enum mixed('a',1)"),
        (
            "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}",
            "open string('a','b')",
        ),
        (
            "{anyOf: [{type: string, format: uuid}, {enum: [a]}]}",
            "(string:uuid / const string('a'))",
        ),
        (
            "{type: string, oneOf: [{format: uuid}, {pattern: x}]}",
            "(string:uuid | string[pattern=x])",
        ),
    ],
)
def test_alternatives_become_the_plainest_type(
    bench: Bench, schema: str, expected: str
) -> None:
    assert expected == bench.member(schema)


def test_a_discriminator_takes_mapping_values_and_names(bench: Bench) -> None:
    found = bench.types("""
        Cat: {required: [kind], properties: {kind: {type: string}, c: {}}}
        Dog: {required: [kind], properties: {kind: {const: dog}}}
        Fox: {required: [kind], properties: {kind: {type: string}, f: {}}}
        Pet:
          oneOf:
            - {$Cat}
            - {$Dog}
            - {$Fox}
          discriminator:
            propertyName: kind
            mapping: {tom: Cat, cat: '#/components/schemas/Cat'}
    """)

    assert "(@Cat | @Dog | @Fox) by kind(tom=Cat, cat=Cat, dog=Dog, Fox=Fox)" == (
        found["Pet"]
    )


def test_a_discriminator_reaches_into_nested_unions(bench: Bench) -> None:
    found = bench.types("""
        A: {required: [t], properties: {t: {const: a}}}
        B: {required: [t], properties: {t: {const: b}}}
        C: {required: [t], properties: {t: {enum: [c, d]}}}
        AB: {oneOf: [{$A}, {$B}]}
        It: {anyOf: [{$AB}, {$C}]}
    """)

    assert "(@AB / @C) by ~t(a=A, b=B, c=C, d=C)" == found["It"]


def test_no_discriminator_is_inferred_where_a_value_is_shared_or_optional(
    bench: Bench,
) -> None:
    found = bench.types("""
        A: {required: [t], properties: {t: {const: a}}}
        Same: {required: [t], properties: {t: {const: a}, x: {}}}
        Optional: {properties: {t: {const: o}}}
        One: {oneOf: [{$A}, {$Same}]}
        Two:
          oneOf: [{$A}, {$Optional}]
    """)

    assert "(@A | @Same)" == found["One"]
    assert "(@A | @Optional)" == found["Two"]


def test_a_discriminator_that_cannot_tell_is_dropped_and_said(bench: Bench) -> None:
    found = bench.types("""
        A: {required: [t], properties: {t: {const: a}}}
        Same: {required: [t], properties: {t: {const: a}, x: {}}}
        It:
          oneOf: [{$A}, {$Same}]
          discriminator: {propertyName: t}
        Words:
          oneOf: [{type: string}, {type: integer}]
          discriminator: {propertyName: t}
    """)

    assert "(@A | @Same)" == found["It"]
    assert "(string | integer)" == found["Words"]
    assert ["discriminator-ambiguous", "discriminator-unusable"] == bench.codes


@pytest.mark.parametrize(
    "family",
    [
        "It: {oneOf: [{$A}, {$B}], discriminator: {propertyName: knd}}",
        "It: {properties: {kind: {}}, discriminator: {propertyName: knd}}\n"
        "Sub: {allOf: [{$It}, {properties: {y: {}}}]}",
    ],
)
def test_a_discriminator_that_no_schema_lists_is_said(
    bench: Bench, family: str
) -> None:
    members = "A: {properties: {kind: {}}}\nB: {properties: {kind: {}, x: {}}}\n"
    bench.types(members + family)
    (said,) = bench.diagnostics

    assert "discriminator-unknown" == said.code
    assert 'did you mean "kind"?' == said.help


@pytest.mark.parametrize(
    "family",
    [
        "It: {oneOf: [{$A}, {$B}], discriminator: {propertyName: kind}}",
        "It: {properties: {x: {}}, discriminator: {propertyName: kind}}\n"
        "Sub: {allOf: [{$It}, {$A}]}",
        "It: {type: object, discriminator: {propertyName: kind}}",
    ],
)
def test_a_discriminator_that_one_schema_lists_is_not(
    bench: Bench, family: str
) -> None:
    bench.types("A: {properties: {kind: {}}}\nB: {properties: {x: {}}}\n" + family)

    assert "discriminator-unknown" not in bench.codes


def test_a_discriminator_that_is_a_list_is_no_tag(bench: Bench) -> None:
    found = bench.types("""
        Page:
          properties: {content: {type: array, items: {}}}
          discriminator: {propertyName: content}
        Brands:
          allOf: [{$Page}, {properties: {content: {type: array, items: {}}}}]
    """)

    assert " by " not in found["Page"]
    assert ["discriminator-unusable"] == bench.codes


def test_subtypes_are_found_by_what_they_extend(bench: Bench) -> None:
    found = bench.types("""
        Fish:
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {big: Shark}}
        Salmon:
          allOf: [{$Fish}]
          x-ms-discriminator-value: salmon
        Smart: {allOf: [{$Salmon}], properties: {iq: {}}}
        Shark: {allOf: [{$Fish}], properties: {teeth: {}}}
        Eel:
          allOf: [{$Fish}]
          properties: {kind: {enum: [eel]}}
        Tank:
          oneOf: [{$Shark}, {$Eel}]
    """)

    assert (
        "{kind: string} by kind(salmon=Salmon, Smart=Smart, big=Shark, eel=Eel)"
        == found["Fish"]
    )
    assert "{^kind: string} < Fish as salmon by kind(Smart=Smart)" == found["Salmon"]
    assert "{^kind: string, iq?: any} < Salmon as Smart" == found["Smart"]
    assert "{^kind: string, teeth?: any} < Fish as big" == found["Shark"]
    assert "{kind: const string('eel')} < Fish as eel" == found["Eel"]
    assert "(@Shark | @Eel) by ~kind(big=Shark, eel=Eel)" == found["Tank"]


NESTED = """
    Item:
      required: [type]
      properties: {type: {type: string}}
      discriminator: {propertyName: type, mapping: {message: Message, call: Call}}
    Message:
      allOf: [{$Item}]
      required: [role]
      properties: {type: {enum: [message]}, role: {type: string}}
      discriminator: {propertyName: role, mapping: {user: User, bot: Bot}}
    User: {allOf: [{$Message}], properties: {role: {enum: [user]}}}
    Bot: {allOf: [{$Message}], properties: {role: {enum: [bot]}}}
    Call: {allOf: [{$Item}], properties: {type: {enum: [call]}}}
"""


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_subtype_with_its_own_discriminator_decides_by_that(
    bench: Bench, is_turned: bool
) -> None:
    """Whichever schema stands first in the file, and whatever its subtypes inherit."""
    blocks = re.split(r"\n(?=    \w)", NESTED.strip("\n"))
    found = bench.types("\n".join(blocks[::-1] if is_turned else blocks))

    assert " by type(" in found["Item"]
    assert {"message=Message", "call=Call"} == set(
        found["Item"].partition(" by type(")[2].rstrip(")").split(", ")
    )
    assert {"user=User", "bot=Bot"} == set(
        found["Message"].partition(" by role(")[2].partition(")")[0].split(", ")
    )
    assert found["User"].endswith("< Message as message")
    assert found["Bot"].endswith("< Message as message")


def test_a_base_that_lists_its_subtypes_is_a_base(bench: Bench) -> None:
    found = bench.types("""
        Pet:
          required: [kind]
          properties: {kind: {type: string}}
          oneOf: [{$Cat}, {$Dog}]
          discriminator: {propertyName: kind}
        Cat: {allOf: [{$Pet}], properties: {c: {}}}
        Dog: {allOf: [{$Pet}], properties: {d: {}}}
    """)

    assert "{kind: string} by kind(Cat=Cat, Dog=Dog)" == found["Pet"]
    assert "{^kind: string, c?: any} < Pet as Cat" == found["Cat"]


def test_swagger_s_discriminator_is_a_name(bench: Bench) -> None:
    api = bench.api("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths: {}
        definitions:
          Base:
            discriminator: kind
            required: [kind]
            properties: {kind: {type: string}}
          Sub:
            x-ms-discriminator-value: "#sub"
            allOf: [{$ref: "#/definitions/Base"}]
    """)
    base, sub = (spell(item.type) for item in api.definitions)

    assert "{kind: string} by kind(#sub=Sub)" == base
    assert "{^kind: string} < Base as #sub" == sub

"""enum, const and their extensions."""

from __future__ import annotations

import pytest

from generator.model.types import Enum
from tests.unit.lower.bench import Bench


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{enum: [a, b]}", "enum string('a','b')"),
        ("{enum: [a]}", "const string('a')"),
        ("{const: 5}", "const integer(5)"),
        ("{enum: [a, null]}", "const string('a')?"),
        ("{enum: [null]}", "null"),
        ("{enum: [a, 1]}", "enum mixed('a',1)"),
        ("{enum: [1, 2.5]}", "enum number(1,2.5)"),
        ("{type: number, enum: [1, 2]}", "enum number(1,2)"),
        ("{enum: [true, false]}", "boolean"),
        ("{enum: [true]}", "const boolean(True)"),
        ("{enum: [1, true]}", "enum mixed(1,True)"),
        ("{enum: [a, a, b]}", "enum string('a','b')"),
        ("{type: string, nullable: true, enum: [a, b]}", "enum string('a','b')?"),
        (
            "{enum: [a, b], x-enum-varnames: [First, Second]}",
            "enum string('a'=First,'b'=Second)",
        ),
        (
            "{enum: [1, 2], x-enumNames: [One, Two]}",
            "enum integer(1=One,2=Two)",
        ),
        ("{enum: [a, b], x-ms-enum: {modelAsString: true}}", "open string('a','b')"),
        (
            "{enum: [a], x-ms-enum: {values: [{value: a, name: First}]}}",
            "const string('a'=First)",
        ),
        ("{type: string, x-extensible-enum: [a, b]}", "open string('a','b')"),
        ("{type: object, enum: [{a: 1}]}", "map<any>"),
    ],
)
def test_allowed_values(bench: Bench, schema: str, expected: str) -> None:
    assert expected == bench.member(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string, enum: [2, true]}", "enum string('2','true')"),
        ("{type: integer, enum: ['1', '2']}", "enum integer(1,2)"),
        ("{type: number, enum: ['1.5', 2]}", "enum number(1.5,2)"),
        ("{type: integer, enum: [1, many]}", "enum mixed(1,'many')"),
    ],
)
def test_values_of_another_type_are_read_as_meant(
    bench: Bench, schema: str, expected: str
) -> None:
    assert expected == bench.member(schema)
    assert {"enum-type"} == set(bench.codes)


def test_descriptions_belong_to_values(bench: Bench) -> None:
    enum = bench.definitions("""
        It: {enum: [a, b], x-enum-descriptions: [The first., The second.]}
    """)["It"].type

    assert isinstance(enum, Enum)
    assert ["The first.", "The second."] == [item.description for item in enum.values]


def test_an_enum_named_by_azure_is_one_definition(bench: Bench) -> None:
    found = bench.types("""
        One: {properties: {size: {enum: [s, l], x-ms-enum: {name: Size}}}}
        Two: {properties: {size: {enum: [s, l], x-ms-enum: {name: Size}}}}
        Other: {properties: {size: {enum: [x, y], x-ms-enum: {name: Size}}}}
    """)

    assert "{size?: @One/properties/size}" == found["One"] == found["Two"]
    assert "{size?: @Other/properties/size}" == found["Other"]
    assert "enum string('s','l')" == found["One/properties/size"]

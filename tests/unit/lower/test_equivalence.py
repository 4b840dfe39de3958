"""Spellings that mean the same become equal types."""

from __future__ import annotations

import pytest

from tests.unit.lower.bench import Bench


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        (
            "{type: string, x-nullable: true}",
            "{anyOf: [{type: string}, {type: 'null'}]}",
        ),
        ("{enum: [a, null]}", "{type: [string, 'null'], const: a, nullable: true}"),
        ("{enum: [a]}", "{const: a}"),
        ("{oneOf: [{const: a}, {const: b}]}", "{type: string, enum: [a, b]}"),
        ("{type: object}", "{type: object, additionalProperties: true}"),
        ("{type: object}", "{type: object, additionalProperties: {}}"),
        ("{type: array}", "{type: array, items: {}}"),
        ("{allOf: [{type: string}]}", "{type: string}"),
        ("{allOf: [{type: string}, {maxLength: 3}]}", "{type: string, maxLength: 3}"),
        ("{$P}", "{allOf: [{$P}]}"),
        (
            "{$P, nullable: true}",
            "{oneOf: [{$P}, {type: 'null'}]}",
        ),
        (
            "{type: integer, minimum: 1, exclusiveMinimum: true}",
            "{type: integer, exclusiveMinimum: 1}",
        ),
        ("{type: string, format: binary}", "{type: string, format: binary, title: T}"),
        ("{anyOf: [{type: string}, {type: string}]}", "{type: string}"),
    ],
)  # fmt: skip
def test_two_spellings_are_one_type(bench: Bench, left: str, right: str) -> None:
    found = bench.types(f"""
        P: {{properties: {{p: {{}}}}}}
        Left: {{properties: {{it: {left}}}}}
        Right: {{properties: {{it: {right}}}}}
    """)

    assert found["Left"] == found["Right"]


def test_merged_and_written_out_objects_are_equal(bench: Bench) -> None:
    found = bench.types("""
        Left: {allOf: [{properties: {a: {type: string}}}, {required: [a]}]}
        Right: {type: object, required: [a], properties: {a: {type: string}}}
        One: {oneOf: [{required: [a], properties: {a: {type: string}}}]}
    """)

    assert found["Left"] == found["Right"] == found["One"]

"""Arrays of numbers that may come as text: where the extension is read."""

from __future__ import annotations

import pytest

from tests.unit.lower.bench import Bench


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            "{type: array, items: {type: number}, x-apistrata-packed: float32}",
            "[number]~float32",
        ),
        (
            "{items: {type: number, format: float}, x-apistrata-packed: float64}",
            "[number:float]~float64",
        ),
        (
            "{type: [array, string], items: {type: number},"
            " x-apistrata-packed: float32}",
            "([number]~float32 / string)",
        ),
        (
            "{type: [array, 'null'], items: {type: number}, maxItems: 3,"
            " x-apistrata-packed: float32}",
            "[number]~float32[max_items=3]?",
        ),
        (
            "allOf: [{type: array, items: {type: number},"
            " x-apistrata-packed: float32}, {maxItems: 3}]",
            "[number]~float32[max_items=3]",
        ),
    ],
)
def test_an_array_of_numbers_is_packed(
    bench: Bench, schema: str, expected: str
) -> None:
    assert expected == bench.member(schema)
    assert "packed-unreadable" not in bench.codes


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            "{type: array, items: {type: integer}, x-apistrata-packed: float32}",
            "[integer]",
        ),
        (
            "{type: array, items: {type: [number, 'null']},"
            " x-apistrata-packed: float32}",
            "[number?]",
        ),
        (
            "{type: array, items: {type: number, format: decimal},"
            " x-apistrata-packed: float32}",
            "[number:decimal]",
        ),
        (
            "{type: array, items: {type: number}, x-apistrata-packed: float16}",
            "[number]",
        ),
        (
            "{type: array, items: {type: number}, x-apistrata-packed: [float32]}",
            "[number]",
        ),
        (
            "{type: array, prefixItems: [{type: number}], x-apistrata-packed: float32}",
            "(",
        ),
        ("{type: string, x-apistrata-packed: float32}", "string"),
        ("{type: object, x-apistrata-packed: float32}", "map<any>"),
    ],
)
def test_what_cannot_be_packed_is_said(
    bench: Bench, schema: str, expected: str
) -> None:
    found = bench.member(schema)

    assert found.startswith(expected)
    assert "~" not in found
    assert ["packed-unreadable"] == bench.codes

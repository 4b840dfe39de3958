"""The shapes of a body, and the forms of an answer."""

from __future__ import annotations

import pytest

from generator.python.argument import Argument
from generator.python.expressions import Expression, Text, flat
from generator.python.shapes import BodyShape, merge_arguments

UNSET = (Text("Unset"), Text("UNSET"))


def argument(name: str, annotation: str, default: str | None = None) -> Argument:
    return Argument(
        name=name,
        annotation=Text(annotation),
        default=None if default is None else Text(default),
        is_positional=False,
        doc="",
        wire_name=name,
    )


def shape(*arguments: Argument) -> BodyShape:
    value: Expression = Text("x")
    return BodyShape(media_types=("a/b",), arguments=arguments, value=value)


@pytest.mark.parametrize(
    ("shapes", "expected"),
    [
        # Needed everywhere: needed.
        ([[("a", "int", None)], [("a", "int", None)]], ["a: int"]),
        ([[("a", "int", None)], [("a", "str", None)]], ["a: int | str"]),
        # Needed somewhere: may be left out, and the runtime asks.
        ([[("a", "int", None)], []], ["a: int | Unset = UNSET"]),
        ([[("a", "int", None)], [("a", "int", "UNSET")]], ["a: int | Unset = UNSET"]),
        # A constant stays: only its own shape sends it.
        ([[("a", "Literal[1]", "1")], []], ["a: Literal[1] = 1"]),
        ([[("a", "x", "1")], [("a", "x", "2")]], ["a: x | Unset = UNSET"]),
    ],
)
def test_one_signature_serves_all_shapes(
    shapes: list[list[tuple[str, str, str | None]]], expected: list[str]
) -> None:
    merged = merge_arguments(
        [shape(*(argument(*each) for each in one)) for one in shapes], UNSET
    )

    assert expected == [
        f"{each.name}: {flat(each.annotation)}"
        + ("" if each.default is None else f" = {flat(each.default)}")
        for each in merged
    ]

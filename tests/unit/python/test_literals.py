from __future__ import annotations

import ast
import math
from typing import Any

import black
from hypothesis import given
from hypothesis import strategies as st

from generator.python.expressions import flat
from generator.python.literals import literal, string_literal

TEXTS = st.text(st.characters(exclude_categories=[]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(TEXTS)
def test_a_string_literal_is_its_text_on_one_printable_line(text: str) -> None:
    source = string_literal(text)

    assert text == ast.literal_eval(source)
    assert source.isprintable()
    source.encode()


@given(TEXTS)
def test_black_leaves_a_string_literal_alone(text: str) -> None:
    source = f"x = {string_literal(text)}\n"

    assert source == black.format_str(source, mode=black.Mode())


@given(VALUES)
def test_a_literal_is_its_value_with_tuples_for_lists(value: Any) -> None:
    def plain(found: Any) -> Any:
        if isinstance(found, list):
            return tuple(map(plain, found))
        if isinstance(found, dict):
            return {key: plain(item) for key, item in found.items()}
        return found

    source = flat(literal(value))
    known = {"__builtins__": {}, "float": float}
    assert plain(value) == eval(source, known)


def test_numbers_that_have_no_literal_are_calls_with_a_text() -> None:
    assert 'float("inf")' == flat(literal(math.inf))
    assert 'float("-inf")' == flat(literal(-math.inf))
    assert 'float("nan")' == flat(literal(math.nan))

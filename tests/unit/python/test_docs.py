from __future__ import annotations

import ast

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model import Docs
from generator.python.docs import (
    docstring,
    one_line,
    paragraphs,
    plain_text,
    prose,
    sentence,
    wrap,
)

LINES = st.lists(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
    | st.sampled_from(['"', '""', '"""', '""""', "\\", '\\"', "word", ""]),
    max_size=4,
)
INDENTS = st.sampled_from(["", "    ", "        "])


@given(LINES, INDENTS)
@example(['ends with "'], "")
@example(["ends with \\"], "")
@example(['"""'], "    ")
@example(["\x00"], "")
@example([" "], "")
@example(["a\nb"], "    ")
@example(["\x85"], "")
def test_a_docstring_is_one_harmless_string_that_black_leaves_alone(
    lines: list[str], indent: str
) -> None:
    text = docstring(lines, indent=indent)
    heads = {"": "", "    ": "class A:\n", "        ": "class A:\n    def f(self):\n"}
    tail = "" if not indent else f"\n\n{indent}x = 1" if len(indent) == 4 else ""
    source = f"{heads[indent]}{indent}{text}{tail}\n"

    tree = ast.parse(source)
    strings = [n for n in ast.walk(tree) if isinstance(n, ast.Constant)]
    assert 1 + bool(tail) == len(strings)
    assert source == black.format_str(source, mode=black.Mode())


def test_a_docstring_says_what_it_was_given() -> None:
    text = docstring(["One.", "", 'Two \\ and """.'], indent="    ")

    assert '"""One.\n\n    Two \\\\ and \\"\\"\\".\n    """' == text


def test_a_single_line_that_is_too_long_is_folded() -> None:
    text = docstring(["word " * 30], indent="    ")

    assert max(map(len, text.split("\n"))) <= 88


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("tab\there", "tab here"),
        ("bell\a, \u202e and \ufeff", "bell,  and"),
        (" x ", "x"),
    ],
)
def test_prose_is_made_printable(text: str, expected: str) -> None:
    assert expected == plain_text(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("A", "A."), ("A.", "A."), ("A!", "A!"), ("`a`", "`a`")],
)
def test_a_sentence_has_an_end(text: str, expected: str) -> None:
    assert expected == sentence(text)


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("One. Two.", 0, "One."),
        ("One e.g. two. Three.", 0, "One e.g. two."),
        ("One\ntwo\n\nthree", 0, "One two"),
        ("One two three four", 12, "One two..."),
    ],
)
def test_one_line_is_the_first_sentence(text: str, limit: int, expected: str) -> None:
    assert expected == one_line(text, limit=limit)


def test_long_words_are_not_cut() -> None:
    assert ["a", "x" * 30, "b"] == wrap(f"a {'x' * 30} b", width=10)


def test_lists_hang_and_code_is_left_alone() -> None:
    text = "One\ntwo.\n\n\n- an item that is long\n\n```\n  code  is\tkept\n```"

    assert [
        "One two.",
        "",
        "- an item that is",
        "  long",
        "",
        "```",
        "  code  is  kept",
        "```",
    ] == paragraphs(text, width=18)


@pytest.mark.parametrize(
    ("docs", "expected"),
    [
        (Docs(summary="Get a pet"), "Get a pet"),
        (Docs(description="A pet."), "A pet."),
        (Docs(summary="Get a pet", description="It barks."), "Get a pet.\n\nIt barks."),
        (
            Docs(summary="Get a pet.", description="Get a pet by id."),
            "Get a pet by id.",
        ),
    ],
)
def test_summary_and_description_are_not_said_twice(docs: Docs, expected: str) -> None:
    assert expected == prose(docs)

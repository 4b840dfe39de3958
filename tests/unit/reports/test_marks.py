"""Markdown: names become code, and nothing of a document becomes markup."""

from __future__ import annotations

import pytest

from generator.reports.marks import code, escaped, in_cell, marked, told


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2024-01-01", "2024-01-01"),
        ("a_b of x", "a_b of x"),
        ("_a_ *b*", "\\_a\\_ \\*b\\*"),
        ("1. <b> & &amp; x < y", "1\\. \\<b> & \\&amp; x < y"),
        ("- a", "\\- a"),
        ("# a", "\\# a"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, shown: str) -> None:
    assert shown == escaped(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            '"choices[].delta" of Chat is gone (sent)',
            '`"choices[].delta"` of `Chat` is gone (sent)',
        ),
        ("GET /a/{b} moved to PUT /a", "`GET /a/{b}` moved to `PUT /a`"),
        ("models.A.b: int -> str", "`models.A.b`: `int` -> `str`"),
        (
            "x: dict[str, A | None] | None -> Foo_b...",
            "x: `dict[str, A | None] | None` -> `Foo_b...`",
        ),
        ('it changed: {"a": 1} -> null', 'it changed: `{"a": 1}` -> `null`'),
        ("Client.a(b) must now be given", "`Client.a(b)` must now be given"),
        # Two spans that touch would be read as one.
        ('"a"b_c', '`"a"b_c`'),
        ("@me `x` <b>", "`@me` `` `x` `` `<b>`"),
    ],
)
def test_names_in_a_sentence_are_code(text: str, shown: str) -> None:
    assert shown == told(text)


def test_code_of_ours_stays_code_and_what_is_around_it_is_no_markup() -> None:
    assert "Write `a_b` \\*for\\* `c`." == marked("Write `a_b` *for* `c`.")
    # A name with a backtick ends the span, and its rest is shown as it stands.
    assert "`Literal['a`\\<b>'\\]\\`" == marked("`Literal['a`<b>']`")


def test_a_bar_does_not_end_a_cell() -> None:
    assert "`a\\|b`" == in_cell(code("a|b"))

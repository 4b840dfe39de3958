"""Text is only called stable if black would leave it alone."""

from __future__ import annotations

import black
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.python.docs import docstring
from generator.python.expressions import Call, Keyword, Mapping, Subscript, Text, choice
from generator.python.layout import declare, explode
from generator.python.literals import string_literal
from generator.render import Formatter

TEXTS = st.text(st.sampled_from("ab \"'\\日本ｱ\u0301é#\n{}"), max_size=45) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=60
)
NAMES = st.integers(1, 60).map(lambda length: "x" * length)
WIDE_NAMES = st.integers(1, 30).map(lambda length: "語" * length)


@st.composite
def statements(draw: st.DrawFn) -> str:
    """Give declarations and docstrings as generated modules hold them."""
    text = draw(TEXTS)
    name = draw(NAMES | WIDE_NAMES)
    quoted = Text(string_literal(text))
    kind = draw(st.integers(0, 4))
    if kind == 0:
        return declare(name, Text("str"), quoted, indent="")
    if kind == 1:
        tags = Subscript("Literal", (quoted, Text('"b"')))
        return declare(name, choice(tags, Text("str")), None, indent="")
    if kind == 2:
        call = Call("wire", (quoted, Keyword("metadata", Call("rest", (quoted,)))))
        return declare(name, Text("int"), call, indent="")
    if kind == 3:
        pairs = ((quoted, Text('"x"')), (Text('"y"'), quoted))
        table = explode(Mapping(pairs), indent="")
        return f"table: dict[str, str] = {table}"
    lines = draw(st.lists(TEXTS, min_size=1, max_size=3))
    doc = docstring(lines, indent="    ")
    return f"\n\nclass A:\n    {doc}\n\n    {name}: int\n\n"


def source_of(parts: list[str]) -> str:
    return '"""Doc."""\n\n' + "\n".join(parts) + "\n"


@settings(deadline=None)
@given(st.lists(statements(), min_size=1, max_size=3).map(source_of))
@example(source_of(['x: str = "' + "日" * 60 + '"']))
@example(source_of(['a = "' + "e\u0301" * 60 + '"']))
def test_black_changes_nothing_in_text_that_is_called_stable(source: str) -> None:
    mode = black.Mode(line_length=88)
    # Blank lines between statements are the templates' duty.
    laid_out = black.format_str(source, mode=mode)

    stable = Formatter().stable(laid_out)

    assert stable == black.format_str(stable, mode=mode)


@settings(deadline=None)
@given(statements())
def test_what_our_layout_makes_becomes_stable(statement: str) -> None:
    mode = black.Mode(line_length=88)
    source = f"{statement.strip()}\n"
    stable = Formatter().stable(source)

    assert stable == black.format_str(stable, mode=mode)


def test_black_is_asked_once_for_a_text() -> None:
    cache: dict[str, str] = {}
    source = f"x = f({', '.join('abcdefgh' * 3)}, {'y' * 40})\n"

    first = Formatter(cache).stable(source)

    assert 1 == len(cache)
    key = next(iter(cache))
    cache[key] = "# remembered\n"
    assert first != source
    assert "# remembered\n" == Formatter(cache).stable(source)


def test_prose_that_is_too_long_for_a_line_needs_no_black() -> None:
    cache: dict[str, str] = {}
    source = f'"""Doc.\n\n{"x" * 200}\n"""\n'

    assert source == Formatter(cache).stable(source)
    assert {} == cache


def test_wide_characters_cost_a_call_of_black_only_where_the_line_is_too_long() -> None:
    cache: dict[str, str] = {}
    short = f'x = f("{"日" * 20}")\n'
    long = f'x = f("{"日" * 30}", "{"日" * 10}")\n'

    assert short == Formatter(cache).stable(short)
    assert {} == cache
    assert long != Formatter(cache).stable(long)
    assert 1 == len(cache)


def test_three_quotes_in_a_text_do_not_begin_a_docstring() -> None:
    source = f"x = '\"\"\"'\ny = f({', '.join('abcdefgh' * 4)}, {'y' * 40})\n"

    stable = Formatter().stable(source)

    assert stable == black.format_str(source, mode=black.Mode(line_length=88))
    assert stable != source

from __future__ import annotations

import keyword
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python.naming import attribute_name, class_name, module_name
from generator.python.words import ascii_words, camel, snake, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("HTTPServer2Go", ("HTTP", "Server2", "Go")),
        ("listAPIs", ("list", "Apis")),
        ("URLs", ("Urls",)),
        ("snake_case-and.dots", ("snake", "case", "and", "dots")),
        ("user's", ("users",)),
        ("é", ("e",)),
        ("Größe", ("Große",)),
        ("日本", ("日本",)),
        ("<=", ("less", "equal")),
        ("$", ("dollar",)),
        ("௰", ()),
        ("a௰b", ("a", "b")),
        ("", ()),
        ("🎉", ()),
    ],
)
def test_text_falls_into_words(text: str, words: tuple[str, ...]) -> None:
    assert words == split_words(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("OpenAI", "File"), "OpenAIFile"),
        (("ERROR", "CODE"), "ErrorCode"),
        (("ERROR",), "ERROR"),
        (("2", "go"), "N2Go"),
        ((), ""),
    ],
)
def test_words_join_as_classes_are_called(
    words: tuple[str, ...], expected: str
) -> None:
    assert expected == camel(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [(("Open", "AI"), "open_ai"), (("1st",), "n1st"), (("٣",), "n٣"), ((), "")],
)
def test_words_join_as_attributes_are_called(
    words: tuple[str, ...], expected: str
) -> None:
    assert expected == snake(words)


def test_words_outside_ascii_are_spelled_for_file_names() -> None:
    assert ("u65e5u672c", "a") == ascii_words(("日本", "a"))


@given(st.text(max_size=12))
@example("௰")
@example("İ")
@example("ﬁ")
@example("ǰ")
@example("١a")
def test_every_text_gives_names_that_python_takes(text: str) -> None:
    """And takes as they are: identifiers are compared in NFKC."""
    names = (attribute_name(text), class_name(split_words(text)))
    for name in (*names, module_name(split_words(text))):
        assert name.isidentifier()
        assert unicodedata.normalize("NFKC", name) == name
        assert not name.startswith("_")
    assert not keyword.iskeyword(names[0])
    assert module_name(split_words(text)).isascii()

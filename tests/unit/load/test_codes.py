from __future__ import annotations

import ast
import re
from pathlib import Path

import generator.load
from generator.load import CODES

ROOM = Path(generator.load.__file__).parent
KEBAB = re.compile(r"[a-z]+(?:-[a-z]+)+")

# Texts of that form that are no codes.
OTHERS = {"utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}


def spoken_codes() -> set[str]:
    """Return every text in the room's modules that has the form of a code."""
    return {
        node.value
        for path in ROOM.glob("*.py")
        if path.name != "codes.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEBAB.fullmatch(node.value)
    } - OTHERS


def test_every_code_is_explained_and_every_explanation_is_of_a_code() -> None:
    assert sorted(CODES) == sorted(spoken_codes())


def test_explanations_are_sentences_in_order() -> None:
    assert sorted(CODES) == list(CODES)
    for text in CODES.values():
        assert text[0].isupper()
        assert text.endswith(".")

"""Every code that this room gives is explained, and every explanation is of one."""

from __future__ import annotations

import re
from pathlib import Path

import generator.lower
from generator.lower import CODES

_GIVEN = re.compile(r'(?:warning|error|note)\(\s*"([a-z-]+)"')


def test_codes_are_those_that_the_room_gives() -> None:
    folder = Path(generator.lower.__file__).parent
    given = {
        code
        for module in folder.glob("*.py")
        for code in _GIVEN.findall(module.read_text("utf-8"))
    }

    assert given == set(CODES)


def test_explanations_are_sentences() -> None:
    for text in CODES.values():
        assert text[0].isupper()
        assert text.endswith(".")

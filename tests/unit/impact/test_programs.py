"""Three small programs of each kind: exactly the lines that break, and their mending.

The lines are those that mypy reports with the new package and not with the old one.
Where a name is not there any more mypy looks no further; what is behind it shows after
the names were mended, and is expected here too.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.diff.packages import (
    Pair,
    azure_pair,
    check,
    synthetic_pair,
    write_pair,
)
from tests.unit.impact.bench import Looked, look, programs

CASES = {
    "chat": lambda: azure_pair("2023-05-15", "2023-07-01-preview"),
    "completions": lambda: azure_pair("2022-12-01", "2024-10-21"),
    "shop": lambda: synthetic_pair("shop"),
    "library": lambda: synthetic_pair("library"),
}


def looked(name: str, folder: Path) -> tuple[Pair, Looked]:
    pair: Pair = CASES[name]()
    package = pair.tasks[0].options.package
    return pair, look(pair, programs(name), folder, package)


def test_the_chat_programs_break_where_content_may_be_none(tmp_path: Path) -> None:
    _, found = looked("chat", tmp_path)

    assert [
        ("ask.py", 16, "field-may-be-none"),
        ("ask.py", 42, "field-may-be-none"),
        ("ask.py", 43, "argument-removed"),
        ("conversation.py", 22, "field-became-optional"),
        ("conversation.py", 26, "field-may-be-none"),
        ("service.py", 33, "field-may-be-none"),
        ("service.py", 45, "argument-removed"),
        ("service.py", 53, "field-may-be-none"),
    ] == found.rows()
    assert [
        ("conversation.py", 30, "value-added"),
        ("conversation.py", 32, "value-added"),
    ] == found.rows("may")
    assert ("ask.py", 28, "property-default-changed") in found.rows("note")


def test_the_first_version_breaks_in_its_arguments(tmp_path: Path) -> None:
    _, found = looked("completions", tmp_path)

    assert [
        ("batch.py", 21, "argument-became-required"),
        ("batch.py", 22, "argument-retyped"),
        ("batch.py", 23, "argument-removed"),
    ] == found.rows()


def test_renames_are_all_that_breaks_the_library(tmp_path: Path) -> None:
    pair, found = looked("library", tmp_path)
    old, new = pair.modules

    assert found.places() == found.places(is_mended=True)
    assert {"class-renamed", "field-renamed", "method-renamed", "group-renamed"} <= {
        rule for _, _, rule in found.rows()
    }
    assert all(old not in text and new in text for text in found.after.values())


def test_mending_keeps_every_other_byte(tmp_path: Path) -> None:
    _, found = looked("library", tmp_path)

    for name, before in programs("library").items():
        assert len(before.splitlines()) == len(found.after[name].splitlines())
    assert '"fullNames": name,  # as it is printed' in found.after["cards.py"]
    assert "from library.v2025_01_01.models import Book as Volume" in (
        found.after["listing.py"]
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_the_lines_are_those_of_mypy(name: str, tmp_path: Path) -> None:
    pair, found = looked(name, tmp_path)
    write_pair(pair, tmp_path)
    files = programs(name)
    old, new = pair.modules
    before = check(files, tmp_path)
    moved = {key: text.replace(old, new) for key, text in files.items()}
    after = check(moved, tmp_path, ignoring="no-any-return")
    mended = check(found.after, tmp_path)

    assert {key: set() for key in files} == before
    assert places(after) <= found.places()
    assert places(mended) == found.places(is_mended=False)
    if name in ("chat", "completions"):  # nothing has another name
        assert places(after) == found.places()
    if name == "library":
        assert set() == places(mended)


def places(errors: dict[str, set[int]]) -> set[tuple[str, int]]:
    return {(name, line) for name, lines in errors.items() for line in lines}

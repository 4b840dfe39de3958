"""Snippets that a type checker takes with the old package and refuses with the new."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from generator.diff import Finding, Level
from tests.unit.diff.packages import (
    Pair,
    azure_pair,
    check,
    synthetic_pair,
    write_pair,
)

pytestmark = pytest.mark.slow

TOOLS = [
    "mypy",
    pytest.param(
        "pyright",
        marks=pytest.mark.skipif(
            importlib.util.find_spec("pyright") is None, reason="pyright is not here"
        ),
    ),
]


def witnessed(pair: Pair) -> list[Finding]:
    return [item for item in pair.findings if item.witness is not None]


def judged(pair: Pair, folder: Path, tool: str) -> dict[str, tuple[bool, bool]]:
    """Return by message whether the checker is content, with old and with new."""
    package = write_pair(pair, folder)
    files: dict[str, str] = {}
    for number, item in enumerate(witnessed(pair)):
        assert item.witness is not None
        for side, module in zip(("old", "new"), pair.modules, strict=True):
            files[f"snippet_{number}_{side}.py"] = item.witness.text.replace(
                "from package", f"from {package}.{module}"
            )
    errors = check(files, folder, tool=tool)
    return {
        item.message: (
            not errors[f"snippet_{number}_old.py"],
            not errors[f"snippet_{number}_new.py"],
        )
        for number, item in enumerate(witnessed(pair))
    }


@pytest.mark.parametrize("tool", TOOLS)
def test_snippets_of_the_shop_tell_old_from_new(tool: str, tmp_path: Path) -> None:
    found = judged(synthetic_pair("shop"), tmp_path, tool)

    assert dict.fromkeys(found, (True, False)) == found
    assert 14 <= len(found)


@pytest.mark.parametrize("tool", TOOLS)
def test_snippets_of_azure_tell_old_from_new(tool: str, tmp_path: Path) -> None:
    pair = azure_pair("2023-05-15", "2023-07-01-preview")
    found = judged(pair, tmp_path, tool)

    assert dict.fromkeys(found, (True, False)) == found
    assert [item.message for item in pair.findings if item.level is Level.BREAKING] == [
        *found
    ]


def test_snippets_of_a_new_release_tell_old_from_new(tmp_path: Path) -> None:
    found = judged(azure_pair("2023-07-01-preview", "2024-10-21"), tmp_path, "mypy")

    assert dict.fromkeys(found, (True, False)) == found
    assert 18 <= len(found)

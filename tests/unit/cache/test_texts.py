from __future__ import annotations

from pathlib import Path

import pytest

from generator.cache import RememberedTexts


def test_what_was_used_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "texts.json"
    texts = RememberedTexts(path)
    texts["a"] = "1"
    texts["b"] = "2"
    texts.save()

    again = RememberedTexts(path)
    assert {"a": "1", "b": "2"} == dict(again)


def test_what_was_not_used_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "texts.json"
    texts = RememberedTexts(path)
    texts.update({"a": "1", "b": "2"})
    texts.save()
    again = RememberedTexts(path)
    assert again.get("a") == "1"
    again["c"] = "3"
    again.save()

    assert {"a": "1", "c": "3"} == dict(RememberedTexts(path))


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"made_by": [], "texts": []}'])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, content: str) -> None:
    path = tmp_path / "texts.json"
    path.write_text(content)

    assert {} == dict(RememberedTexts(path))


def test_without_a_file_nothing_is_kept() -> None:
    texts = RememberedTexts(None)
    texts["a"] = "1"
    texts.save()

    assert "1" == texts["a"]

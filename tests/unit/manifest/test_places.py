from __future__ import annotations

from pathlib import Path

import pytest

from generator.manifest.places import (
    inside,
    is_distribution_name,
    is_package_name,
)


def test_a_path_inside_is_absolute(tmp_path: Path) -> None:
    assert tmp_path / "specs" / "a.yaml" == inside(tmp_path, "specs/a.yaml")
    assert tmp_path / "b.yaml" == inside(tmp_path, "specs/../b.yaml")


@pytest.mark.parametrize(
    "text", ["../a", "a/../../b", "/etc/passwd", "C:/a", "a\\b", "a\0b"]
)
def test_a_path_that_leads_out_is_none(tmp_path: Path, text: str) -> None:
    assert inside(tmp_path, text) is None


def test_a_link_that_leads_out_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "main"
    folder.mkdir()
    (folder / "out").symlink_to(tmp_path)
    (folder / "in").symlink_to(folder)

    assert inside(folder, "out/a") is None
    assert folder / "in" / "a" == inside(folder, "in/a")


@pytest.mark.parametrize("name", ["azure_openai", "pets2", "P"])
def test_identifiers_name_packages(name: str) -> None:
    assert is_package_name(name)


@pytest.mark.parametrize("name", ["", "a-b", "class", "2pets", "_a", "é", "a.b", "a b"])
def test_other_words_do_not(name: str) -> None:
    assert not is_package_name(name)


@pytest.mark.parametrize("name", ["azure-openai", "A.b_c-d", "a"])
def test_distribution_names(name: str) -> None:
    assert is_distribution_name(name)


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", "../a", "a/b", "é", "a\n"])
def test_no_distribution_names(name: str) -> None:
    assert not is_distribution_name(name)

from __future__ import annotations

import itertools

import pytest

from generator.manifest import is_preview, version_key


@pytest.mark.parametrize(
    "ordered",
    [
        ("2022-12-01", "2023-03-15-preview", "2023-05-15", "2023-06-01-preview"),
        ("2023-05-15-preview", "2023-05-15", "2023-05-16-preview"),
        ("2023-05-15-privatepreview", "2023-05-15-preview", "2023-05-15"),
        ("2024-10-21", "2025-03-01-preview", "v1"),
        ("v1alpha1", "v1alpha2", "v1beta1", "v1", "v2", "v10"),
        ("1.9", "1.10", "1.10.1", "2.0.0-beta.2", "2.0.0-rc.1", "2.0.0"),
        ("2023-05-15", "2023-05-15.2"),
    ],
)
def test_versions_sort_from_old_to_new(ordered: tuple[str, ...]) -> None:
    for shuffled in itertools.islice(itertools.permutations(ordered), 24):
        assert list(ordered) == sorted(shuffled, key=version_key)


def test_two_spellings_of_one_version_have_a_fixed_order() -> None:
    assert version_key("2023_05_15") != version_key("2023-05-15")


@pytest.mark.parametrize("version", ["2023-05-15-preview", "v1beta1", "2.0.0-rc.1"])
def test_a_preview_is_told_by_its_name(version: str) -> None:
    assert is_preview(version)


@pytest.mark.parametrize("version", ["2023-05-15", "v1", "preview", "latest"])
def test_a_release_is_no_preview(version: str) -> None:
    assert not is_preview(version)

from __future__ import annotations

from pathlib import Path

import pytest

from generator.manifest.discover import PatternError, discover_versions


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    for name in (
        "2023-05-15/chat.yaml",
        "2023-05-15/a.json",
        "2023-05-15/notes.md",
        "2023-05-15/.hidden.yaml",
        "2023-05-15/common/types.yaml",
        "2024-01-01/chat.yml",
        "overlays/chat.yaml",
        ".git/chat.yaml",
        "_old/chat.yaml",
        "empty/notes.md",
        "v1.yaml",
        "v2.yaml",
    ):
        path = tmp_path / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    return tmp_path


def found(pattern: str, folder: Path, *overlays: str) -> dict[str, list[str]]:
    discovery = discover_versions(
        pattern, folder=folder, overlays={folder / overlay for overlay in overlays}
    )
    return {
        version: [path.relative_to(folder / "specs").as_posix() for path in paths]
        for version, paths in discovery.versions.items()
    }


def test_a_folder_of_documents_is_a_version(specs: Path) -> None:
    assert {
        "2023-05-15": ["2023-05-15/a.json", "2023-05-15/chat.yaml"],
        "2024-01-01": ["2024-01-01/chat.yml"],
    } == found("specs/{version}/", specs, "specs/overlays/chat.yaml")


def test_an_overlay_is_no_document(specs: Path) -> None:
    assert ["2023-05-15/a.json"] == found(
        "specs/{version}/", specs, "specs/2023-05-15/chat.yaml"
    )["2023-05-15"]


def test_a_file_may_be_a_version(specs: Path) -> None:
    assert {"1": ["v1.yaml"], "2": ["v2.yaml"]} == found("specs/v{version}.yaml", specs)


def test_a_document_may_have_the_same_name_in_each_version(specs: Path) -> None:
    assert {"2023-05-15": ["2023-05-15/common/types.yaml"]} == found(
        "specs/{version}/common/types.yaml", specs
    )


def test_the_name_may_have_more_in_it(specs: Path) -> None:
    assert {"05-15": ["2023-05-15/a.json", "2023-05-15/chat.yaml"]} == found(
        "specs/2023-{version}", specs
    )


def test_nothing_is_found_where_nothing_is(specs: Path) -> None:
    assert {} == found("absent/{version}/", specs)


@pytest.mark.parametrize("pattern", ["specs/", "{version}/{version}", "{name}/x"])
def test_a_pattern_needs_one_hole(specs: Path, pattern: str) -> None:
    with pytest.raises(PatternError):
        discover_versions(pattern, folder=specs, overlays=())


def test_the_folders_that_decided_are_told(specs: Path) -> None:
    discovery = discover_versions("specs/{version}/", folder=specs, overlays=())

    assert specs / "specs" in discovery.folders
    assert specs / "specs" / "empty" in discovery.folders


@pytest.mark.parametrize(
    ("pattern", "seen"),
    [
        ("nowhere/{version}/", 'there is no folder "nowhere"'),
        ("specs/empty/{version}/x.yaml", 'nothing fits: "notes.md"'),
        ("specs/v{version}/", 'nothing fits: "2023-05-15", "2024-01-01", "_old"'),
        ("specs/e{version}/", 'no document lies directly in "specs/empty"'),
        ("specs/{version}/deep/", 'lies directly in "specs/2023-05-15/deep", '),
        ("void/{version}/", 'the folder "void" is empty'),
    ],
)
def test_where_there_is_no_version_what_was_seen_is_told(
    specs: Path, pattern: str, seen: str
) -> None:
    (specs / "void").mkdir()
    discovery = discover_versions(pattern, folder=specs, overlays=set())

    assert {} == discovery.versions
    assert seen in discovery.seen_in_vain(specs)

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from generator.load import files
from tests.unit.load.desk import Desk


def test_missing_file_suggests_a_sibling(desk: Desk) -> None:
    desk.write("specs/inference.yaml", "a: 1")

    assert desk.open("specs/inferense.yaml") is None
    assert desk.open("specs/inference.json") is None
    assert [
        'specs/inference.json: error[missing-file]: no file "specs/inference.json"',
        '   help: did you mean "inference.yaml"?',
        'specs/inferense.yaml: error[missing-file]: no file "specs/inferense.yaml"',
        '   help: did you mean "inference.yaml"?',
    ] == desk.printed


def test_missing_folder_is_said(desk: Desk) -> None:
    assert desk.open("nowhere/spec.yaml") is None
    assert "   help: its folder does not exist either" == desk.printed[1]


def test_folder_is_no_file(desk: Desk) -> None:
    desk.write("specs/a.yaml", "")
    desk.write("specs/b.txt", "")

    assert desk.open("specs") is None
    assert [
        'specs: error[not-a-file]: "specs" is a folder, not a file',
        "   help: name a file in it: a.yaml",
    ] == desk.printed


def test_pipe_is_not_waited_for(desk: Desk) -> None:
    os.mkfifo(desk.base / "pipe")

    assert desk.open("pipe") is None
    assert ["not-a-file"] == desk.codes


def test_error_of_the_system_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    desk.write("a.yaml", "")
    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert desk.open("a.yaml") is None
    assert ['a.yaml: error[unreadable-file]: "a.yaml": permission denied'] == desk.said


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_impossible_names_are_refused(desk: Desk, name: str) -> None:
    assert desk.open(name) is None
    assert 1 == len(desk.codes)


def test_large_file_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 10)

    assert "file-too-large" == desk.fail("a: 12345678").code


def test_every_file_read_is_listed_with_its_digest(desk: Desk) -> None:
    desk.load("a: 1", "x/a.yaml")
    desk.fail("a: [", "b.yaml")
    desk.open("missing.yaml")
    desk.open("x/a.yaml")

    assert [
        ("x/a.yaml", hashlib.sha256(b"a: 1").hexdigest(), 4),
        ("b.yaml", hashlib.sha256(b"a: [").hexdigest(), 4),
    ] == [(item.file, item.sha256, item.size) for item in desk.workspace.documents]


def test_paths_are_shown_relative_to_the_base(desk: Desk) -> None:
    path = desk.write("x/a.yaml", "a: 1")
    root = desk.workspace.open(path)

    assert root is not None
    assert "x/a.yaml" == root.origin.file
    assert path == root.document.path

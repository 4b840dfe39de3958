"""The cases of tests/cases/rejected: input that cannot be used, or not as it is
written, and what is said of it.

A case is a folder of input. `command` is what is typed in it; without one it is
`generate`, of `spec.yaml` where there is no manifest. `expected.txt` is what is
printed, byte for byte, but for the time that it took and how many files were written.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.cli import main

CASES = Path(__file__).parents[1] / "cases" / "rejected"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_printed_is_as_expected(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    accept: bool,
) -> None:
    case = CASES / name
    home = tmp_path / name
    shutil.copytree(case, home, ignore=shutil.ignore_patterns("expected.txt"))
    monkeypatch.chdir(home)
    monkeypatch.setenv("NO_COLOR", "1")
    before = _files(home)

    code = main(_command(case))

    out, err = capsys.readouterr()
    actual = f"exit code {code}\n{out}{_without_counts(err)}"
    expected = case / "expected.txt"
    if accept:
        expected.write_bytes(actual.encode())
    assert expected.read_bytes().decode() == actual
    assert "Traceback" not in actual
    assert str(tmp_path) not in actual
    if code:
        assert 2 == code
        assert before == _files(home)


def _command(case: Path) -> list[str]:
    command = case / "command"
    if command.is_file():
        return command.read_text().split()
    if (case / "apistrata.yaml").is_file():
        return ["generate"]
    return ["generate", "--spec", "spec.yaml", "--package", "rejected"]


def _without_counts(text: str) -> str:
    """Return `text` without what changes with the clock or with the runtime's files."""
    text = re.sub(r" in [0-9.]+ m?s$", "", text, flags=re.MULTILINE)
    return re.sub(r"[0-9]+ files \([0-9]+ written\)", "N files (N written)", text)


def _files(home: Path) -> set[str]:
    """Return what lies in `home` apart from what the tool remembers."""
    found = (path.relative_to(home).as_posix() for path in home.rglob("*"))
    return {path for path in found if not path.startswith(".apistrata-cache")}

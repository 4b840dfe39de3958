"""The cases of tests/cases/diff: two versions, and what is said of them.

A case is a folder. `command` is what is typed in it after `diff`; without one it is
`old.yaml new.yaml`. `expected.md`, `expected.json` and `expected.txt` are the report in
those formats; the text begins with the exit code, and ends with what stderr had.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import __version__
from generator.cli import main
from generator.reports.json import report_schema

CASES = Path(__file__).parents[1] / "cases" / "diff"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())
EXPECTED = {"text": "txt", "markdown": "md", "json": "json"}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_reported_is_as_expected(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    accept: bool,
) -> None:
    case = CASES / name
    home = tmp_path / name
    shutil.copytree(case, home, ignore=shutil.ignore_patterns("expected.*"))
    monkeypatch.chdir(home)
    monkeypatch.setenv("NO_COLOR", "1")
    command = case / "command"
    words = shlex.split(command.read_text()) if command.is_file() else ["old.yaml"]
    words = words if len(words) > 1 else ["old.yaml", "new.yaml"]
    formats = [f"--format={name}={tmp_path / name}" for name in EXPECTED]

    code = main(["diff", *words, *formats])

    out, err = capsys.readouterr()
    assert "" == out
    assert "Traceback" not in err
    for format_, suffix in EXPECTED.items():
        made = tmp_path / format_
        text = made.read_text("utf-8") if made.is_file() else ""
        if format_ == "text":
            text = f"exit code {code}\n{text}\nstderr:\n{_without_time(err)}"
        text = text.replace(f"apistrata {__version__}", "apistrata 0")
        text = text.replace(f'"version": "{__version__}"', '"version": "0"')
        assert str(tmp_path) not in text
        expected = case / f"expected.{suffix}"
        if accept:
            expected.write_bytes(text.encode())
        assert expected.read_bytes().decode() == text
        if format_ == "json" and text:
            _validate(json.loads(text))


def _validate(report: Any) -> None:
    jsonschema.Draft202012Validator(json.loads(report_schema())).validate(report)


def _without_time(text: str) -> str:
    return re.sub(r" in [0-9]+\.[0-9] s$", "", text, flags=re.MULTILINE)

"""What is said of versions that retire, day by day, and of settled warnings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.recall import recall
from generator.request import Request
from generator.result import RunResult
from generator.run import run

SPEC = """\
openapi: 3.0.3
info: {title: Pets, version: 2024-05-01}
servers: [{url: https://pets.example.org}]
paths:
  /pets:
    get:
      operationId: Pets_List
      parameters:
        - {name: top, in: query, schema: {type: integer, default: all}}
      responses: {"204": {description: Nothing.}}
"""
HEAD = "version: 1\napis:\n  pets:\n    specs: specs/{version}.yaml\n"
RETIRES = "    retires: {2024-05-01: 2026-06-30}\n    warn_days: 30\n"


def write(folder: Path, text: str) -> Path:
    (folder / "specs").mkdir(exist_ok=True)
    (folder / "specs" / "2024-05-01.yaml").write_text(SPEC)
    path = folder / "apistrata.yaml"
    path.write_text(HEAD + text)
    return path


def told(
    path: Path, *, today: date, command: str = "lint", version: str | None = None
) -> list[Diagnostic]:
    result = result_of(path, today=today, command=command, version=version)
    return [item for item in result.diagnostics if item.code != "default-type"]


def result_of(
    path: Path, *, today: date, command: str = "lint", version: str | None = None
) -> RunResult:
    request = Request(
        command="generate" if command == "generate" else "lint",
        version=version,
        use_cache=False,
        jobs=1,
    )
    return run(path, request, progress=lambda *_: None, today=today)


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 5, 30), None),
        (date(2026, 5, 31), '"2024-05-01" of "pets" retires on 2026-06-30'),
        (date(2026, 6, 29), '"2024-05-01" of "pets" retires on 2026-06-30'),
        (date(2026, 6, 30), "has been retired since 2026-06-30"),
        (date(2030, 1, 1), "has been retired since 2026-06-30"),
    ],
)
def test_there_is_a_warning_some_days_ahead(
    tmp_path: Path, today: date, words: str | None
) -> None:
    said = told(write(tmp_path, RETIRES), today=today)

    assert ([] if words is None else ["version-retires"]) == [d.code for d in said]
    assert all(item.severity == "warning" for item in said)
    assert words is None or words in said[0].message


def test_ninety_days_where_nothing_is_said(tmp_path: Path) -> None:
    path = write(tmp_path, "    retires: {2024-05-01: 2026-06-30}\n")

    assert not told(path, today=date(2026, 3, 31))
    assert told(path, today=date(2026, 4, 1))


def test_generate_warns_too_and_does_its_work(tmp_path: Path) -> None:
    path = write(tmp_path, RETIRES)
    result = result_of(path, today=date(2026, 6, 1), command="generate")

    assert "version-retires" in {item.code for item in result.diagnostics}
    assert result.apis[0].is_complete
    assert not result.has_errors


def test_what_is_remembered_is_forgotten_on_the_day_of_other_words(
    tmp_path: Path,
) -> None:
    path = write(tmp_path, RETIRES)
    request = Request(command="generate", jobs=1)
    run(path, request, progress=lambda *_: None, today=date(2026, 5, 1))

    assert recall(path, request, today=date(2026, 5, 30)) is not None
    assert recall(path, request, today=date(2026, 5, 31)) is None
    run(path, request, progress=lambda *_: None, today=date(2026, 6, 1))
    remembered = recall(path, request, today=date(2026, 6, 29))
    assert remembered is not None
    assert "version-retires" in {item.code for item in remembered.diagnostics}
    assert recall(path, request, today=date(2026, 6, 30)) is None


@pytest.mark.parametrize(
    ("entry", "severity", "is_used"),
    [
        ("{code: default-type, reason: known}", "note", True),
        ("{code: default-type, file: specs/*, reason: known}", "note", True),
        ("{code: default-type, pointer: /paths/*, reason: known}", "note", True),
        ("{code: default-type, file: other/*, reason: known}", "warning", False),
        ("{code: default-type, pointer: /info, reason: known}", "warning", False),
        ("{code: default-types, reason: known}", "warning", False),
    ],
)
def test_a_warning_that_somebody_has_looked_at_is_a_note(
    tmp_path: Path, entry: str, severity: str, is_used: bool
) -> None:
    path = write(tmp_path, f"    acknowledge_diagnostics: [{entry}]\n")
    result = result_of(path, today=date(2026, 1, 1))
    (found,) = (item for item in result.diagnostics if item.code == "default-type")

    assert severity == found.severity
    assert (found.help == "acknowledged: known") == is_used
    assert is_used != any(i.code == "acknowledge-unused" for i in result.diagnostics)


def test_of_a_part_no_entry_is_called_unused(tmp_path: Path) -> None:
    path = write(tmp_path, "    acknowledge_diagnostics: [{code: a, reason: known}]\n")

    assert told(path, today=date(2026, 1, 1))
    assert not told(path, today=date(2026, 1, 1), version="2024-05-01")


def test_an_error_is_never_acknowledged(tmp_path: Path) -> None:
    path = write(
        tmp_path, "    acknowledge_diagnostics: [{code: ref-remote, reason: known}]\n"
    )
    spec = tmp_path / "specs" / "2024-05-01.yaml"
    spec.write_text(
        SPEC.replace("{type: integer, default: all}", "{$ref: 'https://a.example/#'}")
    )
    result = result_of(path, today=date(2026, 1, 1))

    assert result.has_errors

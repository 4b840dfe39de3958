from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.codes import explanations
from generator.model.codec import from_json, to_json
from tests.unit.cli.conftest import Run


@pytest.mark.parametrize("what", ["pets@2024-01-01", "specs/2024-01-01.yaml"])
def test_inspect_prints_the_model(home: Path, run: Run, what: str) -> None:
    ending = run("inspect", what)

    assert 0 == ending.code, ending.err
    value = json.loads(ending.out)
    assert value == to_json(from_json(value))
    assert "2024-01-01" == value["version"]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("absent.yaml", 'there is no file "absent.yaml"'),
        ("cats@1", 'the manifest has no API "cats"; it has pets'),
        ("pets@1", 'has no version "1"; it has 2023-01-01, 2024-01-01'),
    ],
)
def test_inspect_says_what_there_is(home: Path, run: Run, what: str, said: str) -> None:
    ending = run("inspect", what)

    assert 2 == ending.code
    assert said in ending.err


def test_lint_is_silent_on_good_specs(home: Path, run: Run) -> None:
    for arguments in (["lint"], ["lint", "pets"], ["lint", "specs/2024-01-01.yaml"]):
        ending = run(*arguments)

        assert (0, "") == (ending.code, ending.out), ending.err


def test_lint_prints_findings_on_stdout_and_ends_with_1(home: Path, run: Run) -> None:
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(spec.read_text().replace("#/components", "https://a.example/#"))

    for arguments in (["lint"], ["lint", "specs/2024-01-01.yaml"]):
        ending = run(*arguments)

        assert 1 == ending.code
        assert "error[ref-remote]" in ending.out


def test_lint_holds_documents_against_the_official_schema(home: Path, run: Run) -> None:
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(
        spec.read_text().replace("        name: {type", "        name: {tpye")
    )
    text = spec.read_text().replace('responses:\n        "204"', 'resp:\n        "204"')
    spec.write_text(text)

    ending = run("lint", "specs/2024-01-01.yaml")

    assert "specs/2024-01-01.yaml" in ending.out


def test_lint_writes_no_package(home: Path, run: Run) -> None:
    run("lint")

    assert not (home / "generated").exists()


def test_explain_knows_every_code(run: Run) -> None:
    codes = run("explain").out.split()

    assert sorted(codes) == codes
    assert list(explanations()) == codes
    for code in ("manifest-shape", "file-in-the-way", "unknown-api"):
        ending = run("explain", code)
        assert 0 == ending.code
        assert ending.out.startswith(f"{code}\n\n  ")


def test_explain_suggests(run: Run) -> None:
    ending = run("explain", "manifest-shap")

    assert 2 == ending.code
    assert "did you mean manifest-shape" in ending.err

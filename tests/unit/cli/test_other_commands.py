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


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [([], 0), (["--fail-on", "error"], 0), (["--fail-on", "warning"], 1)],
)
def test_lint_fails_on_what_it_is_told_to(
    home: Path, run: Run, fail_on: list[str], code: int
) -> None:
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(spec.read_text().replace("required: [name]", "required: [nmae]"))

    for what in ([], ["specs/2024-01-01.yaml"], ["specs/"], ["specs"]):
        ending = run("lint", *what, *fail_on)

        assert code == ending.code
        assert 1 == ending.out.count("warning[required-unknown]")


def test_lint_shows_and_fails_on_notes_where_it_is_told_to(
    home: Path, run: Run
) -> None:
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(spec.read_text().replace("type: object", "not: {required: [x]}"))

    assert (0, "") == (run("lint").code, run("lint").out)
    ending = run("lint", "--fail-on", "note")
    assert 1 == ending.code
    assert "note[assertion-not-checked]" in ending.out
    assert 2 == run("lint", "--fail-on", "hint").code


def test_a_version_that_retires_fails_nothing(home: Path, run: Run) -> None:
    """A commit that changes nothing must not fail from one day to the next."""
    manifest = home / "apistrata.yaml"
    manifest.write_text(
        manifest.read_text() + "    retires: {2023-01-01: 2023-12-31}\n"
    )
    ending = run("lint", "--fail-on", "warning")

    assert 0 == ending.code
    assert "warning[version-retires]" in ending.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["spec/2024-01-01.yaml"], 'no file or folder "spec/2024-01-01.yaml"'),
        (["2024-01.yaml"], 'there is no file or folder "2024-01.yaml"\n'),
        (["specs/2024-01-02.yaml"], 'did you mean "specs/2024-01-01.yaml"?'),
        (["specs", "apistrata.yml"], 'did you mean "apistrata.yaml"?'),
        (["pets", "specs"], "one API, or files"),
        (["pest"], 'did you mean "pets"?'),
        (["void"], 'the folder "void" has no OpenAPI document'),
    ],
)
def test_lint_says_what_is_no_file_and_no_api(
    home: Path, run: Run, words: list[str], said: str
) -> None:
    (home / "void").mkdir()
    ending = run("lint", *words)

    assert 2 == ending.code
    assert said in ending.out + ending.err


def test_lint_takes_the_word_of_an_api_and_a_folder_for_the_api(
    home: Path, run: Run
) -> None:
    (home / "pets").mkdir()

    assert "pets: 2 versions" in run("lint", "pets").err
    assert 'folder "pets/" has no OpenAPI' in run("lint", "pets/").err


def test_lint_and_generate_name_the_operations_that_a_note_invents(
    home: Path, run: Run
) -> None:
    manifest = home / "apistrata.yaml"
    manifest.write_text(
        manifest.read_text() + "    behaviour:\n"
        "      - text: It waits longer.\n"
        "        cite: https://pets.example.org\n"
        "        from: 2023-01-01\n"
        "        to: 2024-01-01\n"
        "        operations: ['GET /pets/{id}', Pets_Got]\n"
    )
    for command in ("lint", "generate"):
        ending = run(command)
        text = ending.out + ending.err

        assert 0 == ending.code
        assert 1 == text.count("warning[behaviour-unknown-operation]"), text
        assert "apistrata.yaml:11:40: warning[behaviour" in text
        assert 'did you mean "Pets_Get"?' in text


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

"""Only a part of an API: by the manifest, and by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import MANIFEST, Run

SPEC = """\
openapi: 3.0.3
info: {title: Zoo, version: "1"}
servers: [{url: https://zoo.test}]
paths:
  /pets:
    get:
      operationId: Pets_List
      tags: [Pets]
      responses: {"200": {description: "OK", content: {application/json: {schema:
        {$ref: "#/components/schemas/Pet"}}}}}
  /keepers:
    get:
      operationId: Keepers_List
      tags: [Keepers]
      responses: {"200": {description: "OK", content: {application/json: {schema:
        {$ref: "#/components/schemas/Keeper"}}}}}
    delete:
      tags: [Keepers]
      responses: {"204": {description: Gone.}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Keeper: {type: object, properties: {shift: {$ref: "#/components/schemas/Shift"}}}
    Shift: {type: object, properties: {day: {type: string}}}
"""


@pytest.mark.parametrize(
    ("options", "generated", "models"),
    [
        (["--select-tag", "Pets"], 1, {"pet"}),
        (["--select-path", "/k*"], 2, {"keeper", "shift"}),
        (["--select-operation", "DELETE /keepers"], 1, set()),
        (
            ["--select-operation", "*_List", "--select-tag", "Keepers"],
            3,
            {"pet", "keeper", "shift"},
        ),
    ],
)
def test_only_what_is_selected_is_generated_with_the_models_that_it_needs(
    home: Path, run: Run, options: list[str], generated: int, models: set[str]
) -> None:
    (home / "zoo.yaml").write_text(SPEC)

    ending = run("generate", "--spec", "zoo.yaml", "--package", "zoo", *options)

    assert 0 == ending.code, ending.err
    assert f"3 operations, {generated} generated" in ending.summary
    if generated < 3:
        left = 3 - generated
        assert f"{left} skipped ({left} x not selected)" in ending.summary
    folder = home / "generated" / "zoo" / "zoo" / "v1" / "models"
    assert models == {path.stem for path in folder.glob("[!_]*.py")}


def test_a_pattern_without_a_match_is_told(home: Path, run: Run) -> None:
    (home / "zoo.yaml").write_text(SPEC)
    spec = ["--spec", "zoo.yaml", "--package", "zoo"]

    ending = run("generate", *spec, "--select-tag", "Pets", "--select-tag", "keepers")
    assert 0 == ending.code
    assert 'warning[select-unused]: there is no tag "keepers" to select' in ending.err
    assert 'did you mean "Keepers"?' in ending.err

    ending = run("generate", *spec, "--select-path", "/cages")
    assert 2 == ending.code
    assert 'error[select-nothing]: nothing of "1" is selected' in ending.err


def test_a_manifest_selects_by_version(home: Path, run: Run) -> None:
    (home / "apistrata.yaml").write_text(
        MANIFEST.partition("    skip:")[0]
        + "    select: [{operations: [Pets_Delete], versions: [2023-01-01]}]\n"
    )

    ending = run("generate")

    assert 0 == ending.code, ending.err
    assert "4 operations, 3 generated, 1 skipped (1 x not selected)" in ending.summary


def test_selecting_on_the_command_line_needs_a_document(home: Path, run: Run) -> None:
    ending = run("generate", "--select-tag", "Pets")

    assert 2 == ending.code
    assert "need --spec" in ending.err

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main

SPEC = """\
openapi: 3.0.3
info: {title: Pets, version: 2023-01-01}
servers: [{url: https://pets.example.org}]
paths:
  /pets/{id}:
    get:
      operationId: Pets_Get
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: api-version, in: query, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Pet"}}
    delete:
      operationId: Pets_Delete
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "204": {description: Gone.}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it listens to.}
"""

MANIFEST = """\
version: 1
apis:
  pets:
    specs: specs/{version}.yaml
    skip: [{operation: Pets_Delete, reason: nobody may}]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def summary(self) -> str:
        """The last line, without the time."""
        return self.err.splitlines()[-1].rpartition(" in ")[0]


Run = Callable[..., Ending]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a manifest and two versions, which the commands run in."""
    (tmp_path / "apistrata.yaml").write_text(MANIFEST)
    (tmp_path / "specs").mkdir()
    for version in ("2023-01-01", "2024-01-01"):
        text = SPEC.replace("2023-01-01", version)
        (tmp_path / "specs" / f"{version}.yaml").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*arguments: str) -> Ending:
        capsys.readouterr()
        code = main(arguments)
        out, err = capsys.readouterr()
        return Ending(code=code, out=out, err=err)

    return run_command

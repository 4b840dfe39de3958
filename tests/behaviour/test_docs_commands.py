"""Every command of docs/diff.md and docs/ci.md, the action and the hooks, run."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Diagnostics
from generator.manifest import read_manifest

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "tests" / "cases" / "diff" / "pets"
MANIFEST = "version: 1\napis:\n  pets:\n    specs: specs/pets/{version}/\n"
ACKNOWLEDGED = """\
acknowledge:
  - rule: operation-removed
    reason: Nobody ever deleted a pet.
    owner: pets-team
    expires: 2999-12-31
"""


@dataclass(frozen=True, slots=True)
class Shell:
    """A shell in a repository whose working tree breaks what was committed."""

    home: Path
    environment: dict[str, str]

    def __call__(
        self, script: str, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        # As GitHub runs it.
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.home,
            env=self.environment | variables,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    home = tmp_path / "home"
    old, new = (CASE / name for name in ("old.yaml", "new.yaml"))
    for version, path in (("2024-05-01", old), ("2024-11-01", new)):
        folder = home / "specs" / "pets" / version
        folder.mkdir(parents=True)
        shutil.copy(path, folder / "pets.yaml")
    shutil.copy(old, home / "specs" / "pets.yaml")
    (home / "apistrata.yaml").write_text(MANIFEST)
    (home / "acknowledged.yaml").write_text(ACKNOWLEDGED)
    commands = tmp_path / "bin"
    commands.mkdir()
    command = commands / "apistrata"
    command.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m generator "$@"\n'
    )
    command.chmod(0o755)
    made = Shell(
        home,
        {
            **{
                name: os.environ[name]
                for name in ("HOME", "LANG")
                if name in os.environ
            },
            "PATH": f"{commands}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "GIT_CONFIG_GLOBAL": str(tmp_path / "gitconfig"),
            "GIT_AUTHOR_NAME": "a",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "a",
            "GIT_COMMITTER_EMAIL": "a@example.org",
        },
    )
    done = made("git init -q -b main && git add . && git commit -q -m first")
    assert 0 == done.returncode, done.stderr
    for name, path in (
        ("old.yaml", old),
        ("new.yaml", new),
        ("specs/pets.yaml", new),
    ):
        shutil.copy(path, home / name)
    return made


def blocks(document: str, language: str) -> Iterator[str]:
    lines: list[str] | None = None
    for line in (ROOT / "docs" / document).read_text("utf-8").splitlines():
        if line == f"```{language}":
            lines = []
        elif line == "```" and lines is not None:
            yield "\n".join(lines)
            lines = None
        elif lines is not None:
            lines.append(line)


def commands(document: str) -> list[str]:
    return [
        line.removeprefix("$ ")
        for block in blocks(document, "console")
        for line in block.splitlines()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("document", ["diff.md", "ci.md"])
def test_every_command_of_the_documents_works(shell: Shell, document: str) -> None:
    found = commands(document)
    assert len(found) >= 7
    for command in found:
        done = shell(command)

        # Findings fail; what cannot be used, or is our bug, would be 2 or 3.
        assert done.returncode in (0, 1), f"{command}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        if command == "git diff":
            assert "DELETE /pets/{id} is gone" in done.stdout
        if command == "git diff --no-ext-diff":
            assert "diff --git a/specs/pets.yaml" in done.stdout


@pytest.mark.parametrize("block", list(blocks("diff.md", "yaml")))
def test_every_manifest_of_the_documents_is_one(shell: Shell, block: str) -> None:
    (shell.home / "apistrata.yaml").write_text(block)
    diagnostics = Diagnostics()

    assert read_manifest(shell.home / "apistrata.yaml", diagnostics=diagnostics)
    assert [] == list(map(str, diagnostics))


@pytest.mark.parametrize("block", list(blocks("ci.md", "yaml")))
def test_every_recipe_is_yaml_and_uses_what_there_is(block: str) -> None:
    recipe: Any = yaml.safe_load(block)
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for step in _mappings(recipe):
        if "/apistrata@" in str(step.get("uses", "")):
            assert set(step["with"]) <= set(action["inputs"])
            assert {n for n, i in action["inputs"].items() if i["required"]} <= set(
                step["with"]
            )
        if str(step.get("id", "")).startswith("apistrata-"):
            assert step["id"] in {hook["id"] for hook in hooks}


def _mappings(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _mappings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _mappings(item)


def step_of_action(name: str) -> dict[str, Any]:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (step,) = (item for item in action["runs"]["steps"] if item["name"] == name)
    found: dict[str, Any] = step
    return found


def variables(step: dict[str, Any], **given: str) -> dict[str, str]:
    """Return the variables of a step as GitHub fills them, by inputs or defaults."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    filled = {}
    for variable, text in step["env"].items():
        name = text.removeprefix("${{ inputs.").removesuffix(" }}")
        filled[variable] = given.get(name, action["inputs"][name].get("default", ""))
    return filled


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, 1),
        ({"fail-on": "none"}, 0),
        ({"arguments": "--plane behaviour  --fail-on=breaking"}, 0),
        ({"new": "nowhere.yaml"}, 2),
        ({"new": '$(touch hacked)";touch hacked;"'}, 2),
    ],
)
def test_the_action_annotates_and_summarises(
    shell: Shell, tmp_path: Path, given: dict[str, str], code: int
) -> None:
    step = step_of_action("Compare")
    assert "${{" not in step["run"]
    (shell.home / "apistrata.md").write_text("of an earlier run")
    files = {
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
    }
    sides = {"old": "git:HEAD:specs/pets.yaml", "new": "specs/pets.yaml"}
    done = shell(step["run"], **files, **variables(step, **(sides | given)))

    assert code == done.returncode, done.stderr
    assert f"exit-code={code}\n" == (tmp_path / "output").read_text()
    assert not (shell.home / "hacked").exists()
    if code == 2:
        assert "::error title=apistrata diff::" in done.stdout
        assert not (tmp_path / "summary").exists()
        return
    assert "::notice title=apistrata diff" in done.stdout
    assert (tmp_path / "summary").read_text("utf-8").startswith("## ")
    log = json.loads((shell.home / "apistrata.sarif").read_text("utf-8"))
    assert "2.1.0" == log["version"]


@pytest.mark.slow
def test_the_action_installs_the_tool(shell: Shell, tmp_path: Path) -> None:
    step = step_of_action("Install")
    place = tmp_path / "venv"
    venv.create(place, with_pip=True)
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns(".*", "generated", "tests", "specs", "benchmarks")
    shutil.copytree(ROOT, source, ignore=ignored)
    path = f"{place / 'bin'}:/usr/bin:/bin"

    done = shell(step["run"], APISTRATA=str(source), PATH=path, PYTHONPATH="")
    if done.returncode and "No matching distribution" in done.stderr:
        pytest.skip("no package index is reachable")
    assert 0 == done.returncode, done.stderr
    schema = shell("apistrata diff --schema", PATH=path, PYTHONPATH="")

    assert "urn:apistrata:report:1" == json.loads(schema.stdout)["$id"]


@pytest.mark.parametrize(
    ("hook", "arguments", "clean", "dirty"),
    [
        ("apistrata-lint", "", 0, 0),
        ("apistrata-generate-check", "", 0, 1),
        ("apistrata-diff", "git:HEAD:specs/pets.yaml specs/pets.yaml", 0, 1),
    ],
)
def test_the_hooks_pass_what_is_clean_and_stop_what_is_not(
    shell: Shell, hook: str, arguments: str, clean: int, dirty: int
) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    entry = next(item["entry"] for item in hooks if item["id"] == hook)
    changed = shell.home / "specs" / "pets.yaml"
    text = changed.read_text()
    changed.write_text((CASE / "old.yaml").read_text())
    if hook == "apistrata-generate-check":
        assert 0 == shell("apistrata generate -q").returncode

    assert clean == shell(f"{entry} {arguments}").returncode
    changed.write_text(text)
    version = shell.home / "specs" / "pets" / "2024-11-01" / "pets.yaml"
    version.write_text(version.read_text().replace("chip:", "tag:"))
    assert dirty == shell(f"{entry} {arguments}").returncode

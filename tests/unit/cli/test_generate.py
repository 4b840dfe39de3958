from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.write import LEDGER_NAME
from tests.unit.cli.conftest import MANIFEST, SPEC, Run

ROOT = Path(__file__).resolve().parents[3]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_all_versions_become_one_project(home: Path, run: Run) -> None:
    ending = run("generate")

    assert (0, "") == (ending.code, ending.out), ending.err
    project = home / "generated" / "pets"
    for path in (
        "pyproject.toml",
        "README.md",
        LEDGER_NAME,
        "pets/__init__.py",
        "pets/py.typed",
        "pets/_runtime/__init__.py",
        "pets/v2023_01_01/_client.py",
        "pets/v2024_01_01/models/pet.py",
    ):
        assert (project / path).is_file(), path
    total = len(contents(project)) - 1
    assert (
        f"pets: 2 versions, 4 operations, 2 generated, 2 skipped"
        f" (2 x nobody may), {total} files ({total} written)"
    ) == ending.summary


def test_a_second_run_writes_nothing(home: Path, run: Run) -> None:
    run("generate")
    for path in (home / "generated").rglob("*"):
        os.utime(path, (1, 1))

    for arguments in (["generate"], ["generate", "--no-cache"]):
        ending = run(*arguments)

        assert 0 == ending.code
        assert "(0 written)" in ending.summary
        assert {1.0} == {p.stat().st_mtime for p in (home / "generated").rglob("*")}


def test_processes_make_no_difference(home: Path, run: Run) -> None:
    run("generate", "--output", "one", "--jobs", "1")
    run("generate", "--output", "two", "--jobs", "2")

    assert contents(home / "one") == contents(home / "two")


def test_where_it_is_called_from_makes_no_difference(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate")
    before = contents(home / "generated")
    monkeypatch.chdir(home / "specs")

    assert 0 == run("generate", "--check", "--no-cache").code
    assert before == contents(home / "generated")


def test_a_changed_spec_is_noticed(home: Path, run: Run) -> None:
    run("generate")
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(spec.read_text().replace("What it listens to.", "Its call."))

    ending = run("generate")

    assert "(1 written)" in ending.summary, ending.err
    model = home / "generated/pets/pets/v2024_01_01/models/pet.py"
    assert "Its call." in model.read_text()


@pytest.mark.parametrize(
    "change",
    [
        "generated/pets/pets/v2024_01_01/models/pet.py",
        "generated/pets/README.md",
        f"generated/pets/{LEDGER_NAME}",
    ],
)
def test_check_shows_drift_as_a_diff_and_writes_nothing(
    home: Path, run: Run, change: str
) -> None:
    run("generate")
    assert (0, "") == (run("generate", "--check").code, run("generate", "--check").out)
    path = home / change
    path.write_text(path.read_text() + "# mine\n")
    before = contents(home / "generated")

    ending = run("generate", "--check")

    assert 1 == ending.code
    assert f"--- a/{change}\n+++ b/{change}\n" in ending.out
    assert "-# mine\n" in ending.out
    assert "(1 differs)" in ending.summary
    assert before == contents(home / "generated")

    assert 0 == run("generate").code
    assert 0 == run("generate", "--check").code


def test_an_edited_file_is_said_to_be_written_anew(home: Path, run: Run) -> None:
    run("generate")
    (home / "generated/pets/README.md").write_text("mine")

    ending = run("generate")

    assert "generated/pets/README.md: warning[edited-by-hand]" in ending.err
    assert 0 == ending.code


def test_a_new_version_in_the_folder_joins_the_package(home: Path, run: Run) -> None:
    run("generate")
    (home / "specs/2025-01-01-preview.yaml").write_text(SPEC)

    assert "3 versions" in run("generate").summary
    assert (home / "generated/pets/pets/v2025_01_01_preview/_client.py").is_file()


def test_a_version_that_goes_takes_its_files_along(home: Path, run: Run) -> None:
    run("generate")
    (home / "specs/2023-01-01.yaml").unlink()

    ending = run("generate")

    assert "removed" in ending.summary
    assert not (home / "generated/pets/pets/v2023_01_01").exists()


def test_one_version_leaves_the_others_as_they_are(home: Path, run: Run) -> None:
    run("generate")
    for version in ("2023-01-01", "2024-01-01"):
        spec = home / "specs" / f"{version}.yaml"
        spec.write_text(spec.read_text().replace("What it listens to.", "Its call."))

    ending = run("generate", "--version", "2024-01-01")

    assert "(1 written)" in ending.summary, ending.err
    models = "generated/pets/pets/{}/models/pet.py"
    assert "Its call." in (home / models.format("v2024_01_01")).read_text()
    assert "Its call." not in (home / models.format("v2023_01_01")).read_text()
    assert "(1 written)" in run("generate").summary
    assert 0 == run("generate", "--check", "--no-cache").code


def test_standalone_projects_hold_a_version_each(home: Path, run: Run) -> None:
    (home / "apistrata.yaml").write_text(MANIFEST + "    packaging: standalone\n")

    assert 0 == run("generate").code
    assert ["pets-2023-01-01", "pets-2024-01-01"] == sorted(
        path.name for path in (home / "generated").iterdir()
    )


def test_a_project_that_nobody_asks_for_is_pointed_out(home: Path, run: Run) -> None:
    run("generate")
    (home / "apistrata.yaml").write_text(MANIFEST.replace("  pets:", "  dogs:"))

    for _ in range(2):
        ending = run("generate")

        assert "generated/pets: warning[project-orphaned]" in ending.err
        assert (home / "generated/pets/README.md").is_file()


def test_the_summary_as_json_accounts_for_every_operation(home: Path, run: Run) -> None:
    ending = run("generate", "--json")

    value = json.loads(ending.out)
    assert value["ok"] is True
    assert [] == value["diagnostics"]
    (api,) = value["apis"]
    assert {
        "version": "2023-01-01",
        "documents": ["specs/2023-01-01.yaml"],
        "operations": 2,
        "generated": 1,
        "skipped": [{"operation": "Pets_Delete", "reason": "nobody may"}],
    } == api["versions"][0]
    (project,) = api["projects"]
    assert "generated/pets" == project["folder"]
    assert project["files"] == len(project["written"])


def test_a_remembered_run_says_the_same(home: Path, run: Run) -> None:
    manifest = MANIFEST.replace("Pets_Delete", "Pets_Destroy")
    (home / "apistrata.yaml").write_text(manifest)
    first = json.loads(run("generate", "--json").out)
    second = json.loads(run("generate", "--json").out)

    assert ["skip-unused"] == [item["code"] for item in second["diagnostics"]]
    assert first["diagnostics"] == second["diagnostics"]
    assert first["apis"][0]["versions"] == second["apis"][0]["versions"]


def test_an_error_writes_nothing_and_shows_the_line(home: Path, run: Run) -> None:
    run("generate")
    before = contents(home / "generated")
    spec = home / "specs" / "2024-01-01.yaml"
    spec.write_text(spec.read_text().replace("#/components", "https://a.example/#"))

    ending = run("generate")

    assert 2 == ending.code
    assert "specs/2024-01-01.yaml:15:47: " in ending.err
    assert "error[ref-remote]" in ending.err
    assert "^^^" in ending.err
    assert "not generated; 1 error" in ending.summary
    assert before == contents(home / "generated")


def test_an_error_in_one_api_leaves_the_others_whole(home: Path, run: Run) -> None:
    (home / "broken.yaml").write_text("openapi: [\n")
    (home / "apistrata.yaml").write_text(
        MANIFEST + "  broken: {versions: [{version: a, documents: [broken.yaml]}]}\n"
    )

    ending = run("generate")

    assert 2 == ending.code
    assert (home / "generated/pets/README.md").is_file()
    assert not (home / "generated/broken").exists()


def test_a_document_needs_no_manifest(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = home / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    spec = "../specs/2024-01-01.yaml"

    ending = run("generate", "--spec", spec, "--package", "my_pets", "--output", "out")

    assert 0 == ending.code, ending.err
    assert (folder / "out/my-pets/my_pets/v2024_01_01/_client.py").is_file()
    assert ["out"] == [path.name for path in folder.iterdir()]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--spec", "specs/2024-01-01.yaml"], "--spec needs --package NAME"),
        (["--package", "pets"], "--package, --distribution and --models need --spec"),
        (["--spec", "absent.yaml", "--package", "x"], "absent.yaml"),
        (["--spec", "specs/2024-01-01.yaml", "--package", "a-b"], "cannot be imported"),
        (["--shard", "3/2"], "no part such as 1/4"),
        (["--jobs", "0"], "--jobs"),
        (["cats"], 'the manifest has no API "cats"'),
        (["--version", "1999-01-01"], 'there is no api-version "1999-01-01"'),
        (["--manifest", "absent.yaml"], "absent.yaml"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_unusable_arguments_end_with_2_and_write_nothing(
    home: Path, run: Run, arguments: list[str], said: str
) -> None:
    ending = run("generate", *arguments)

    assert 2 == ending.code
    assert said in ending.err
    assert not (home / "generated").exists()


def test_no_manifest_is_said_with_the_way_out(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    ending = run("generate")

    assert 2 == ending.code
    assert "there is no apistrata.yaml here or in a folder above" in ending.err
    assert "--spec FILE --package NAME" in ending.err


def test_shards_share_the_work_without_rest(home: Path, run: Run) -> None:
    names = ["a", "b", "c", "d", "e"]
    apis = "".join(f"  {name}: {{specs: 'specs/{{version}}.yaml'}}\n" for name in names)
    (home / "apistrata.yaml").write_text(f"version: 1\napis:\n{apis}")

    made: list[str] = []
    for part in ("1/3", "2/3", "3/3"):
        value = json.loads(run("generate", "--shard", part, "--json").out)
        made += [api["name"] for api in value["apis"]]

    assert names == sorted(made)


def test_quiet_says_nothing_and_json_is_alone_on_stdout(home: Path, run: Run) -> None:
    ending = run("generate", "-q", "--json")

    assert "" == ending.err
    json.loads(ending.out)


def test_a_run_without_changes_imports_none_of_the_stages(home: Path, run: Run) -> None:
    """The budget is 0.3 s; those libraries alone would take it."""
    run("generate")
    program = (
        "import sys; from generator.cli import main; code = main(['generate']);"
        "heavy = {'yaml', 'jinja2', 'jsonschema', 'black', 'rich', 'pydantic'};"
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert "0 []\n" == done.stdout, done.stderr

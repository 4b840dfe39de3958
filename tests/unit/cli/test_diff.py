from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import jsonschema
import pytest

from .conftest import SPEC, Run

GONE = SPEC[: SPEC.index("    delete:")] + SPEC[SPEC.index("components:") :]
TYPED = SPEC.replace("name: {type: string", "name: {type: integer")


@pytest.fixture
def pair(home: Path) -> Path:
    """A folder with `old.yaml`, and a `new.yaml` that breaks it."""
    (home / "old.yaml").write_text(SPEC)
    (home / "new.yaml").write_text(GONE)
    return home


@pytest.fixture
def repository(home: Path) -> Path:
    """A repository with two commits, of a document in two files."""
    (home / "api").mkdir()
    (home / "api" / "pets.yaml").write_text(
        SPEC.replace("#/components/schemas/Pet", "../shared/pet.json")
    )
    (home / "shared").mkdir()
    pet = '{"type": "object", "properties": {"name": {"$ref": "name.yaml#/Name"}}}'
    (home / "shared" / "pet.json").write_text(pet)
    (home / "shared" / "name.yaml").write_text("Name: {type: string}\n")
    git(home, "init", "-q", "-b", "main")
    commit(home, "first")
    (home / "shared" / "name.yaml").write_text("Name: {type: integer}\n")
    commit(home, "second")
    (home / "shared" / "name.yaml").write_text("Name: {type: boolean}\n")
    return home


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True)


def commit(folder: Path, message: str) -> None:
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", message)


def test_breaking_findings_fail_and_are_named_last_on_stderr(
    pair: Path, run: Run
) -> None:
    ending = run("diff", "old.yaml", "new.yaml")

    assert 1 == ending.code
    assert ending.out.startswith("Breaking: ")
    assert "DELETE /pets/{id} is gone" in ending.out
    assert re.search(r"^Breaking: .*; \d+ failed$", ending.summary)


@pytest.mark.parametrize(
    ("threshold", "code"),
    [
        ("none", 0),
        ("breaking", 1),
        ("wire:breaking", 1),
        ("behaviour:breaking", 0),
        ("wire:none,behaviour:docs", 0),
    ],
)
def test_the_threshold_decides_the_exit_code(
    pair: Path, run: Run, threshold: str, code: int
) -> None:
    assert code == run("diff", "old.yaml", "new.yaml", "--fail-on", threshold).code


def test_nothing_fails_where_nothing_differs(pair: Path, run: Run) -> None:
    ending = run("diff", "old.yaml", "old.yaml", "--fail-on", "docs")

    assert 0 == ending.code
    assert ending.out.startswith("No difference")


def test_versions_of_the_manifest_are_compared(home: Path, run: Run) -> None:
    (home / "specs" / "2024-01-01.yaml").write_text(TYPED)

    # What the manifest skips is not generated, and not compared.
    ending = run("diff", "pets@2023-01-01", "pets@2024-01-01", "--format", "json")
    report = json.loads(ending.out)

    assert 1 == ending.code
    assert "2023-01-01" == report["old"]["version"]
    assert ["specs/2023-01-01.yaml"] == report["old"]["documents"]
    assert ["Pets_Get"] == [item["key"] for item in report["operations"]]


def test_several_formats_are_written_at_once(pair: Path, run: Run) -> None:
    ending = run(
        *("diff", "old.yaml", "new.yaml", "--format", "json=out/report.json"),
        *("--format", "junit=out/report.xml", "--format", "github"),
        *("--format", "sarif=out/report.sarif", "--format", "gitlab=out/quality.json"),
    )

    assert ending.out.startswith("::error ")
    assert "2.1.0" == json.loads((pair / "out/report.sarif").read_text())["version"]
    assert {"report.json", "report.xml", "report.sarif", "quality.json"} == {
        path.name for path in (pair / "out").iterdir()
    }


def test_output_takes_the_format_without_a_file(pair: Path, run: Run) -> None:
    ending = run(
        *("diff", "old.yaml", "new.yaml", "--format", "markdown"),
        *("--format", "json=a.json", "--output", "b.md"),
    )

    assert "" == ending.out
    assert (pair / "b.md").read_text("utf-8").startswith("## ")


def test_the_schema_describes_what_is_printed(pair: Path, run: Run) -> None:
    schema = json.loads(run("diff", "--schema").out)
    report = json.loads(run("diff", "old.yaml", "new.yaml", "--format", "json").out)

    jsonschema.Draft202012Validator(schema).validate(report)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["old.yaml", "nev.yaml"], 'did you mean "new.yaml"?'),
        (["pets@2023-01-1", "old.yaml"], 'did you mean "2023-01-01"?'),
        (["pet@2023-01-01", "old.yaml"], 'did you mean "pets"?'),
        (["old.yaml", "empty"], "this folder has no OpenAPI document"),
        (["old.yaml", "new.yaml", "--format", "xml"], '"xml" is no format'),
        (["old.yaml", "new.yaml", "--format", "json="], "names no file"),
        (
            ["old.yaml", "new.yaml", "--format", "json", "--format", "text"],
            "all but one need FORMAT=PATH",
        ),
        (["old.yaml", "new.yaml", "--fail-on", "ok"], '"ok" is no level'),
        (["old.yaml", "new.yaml", "--operation", "x*"], "no operation matches x*"),
        (["old.yaml", "new.yaml", "--baseline", "old.yaml"], "is no baseline"),
        (["git:main:old.yaml", "new.yaml"], "this folder is in no git repository"),
        (["git:main", "new.yaml"], "write git:REV:PATH"),
        (
            ["old.yaml", "new.yaml", "--acknowledge", "apistrata.yaml"],
            'lacks "acknowledge"',
        ),
    ],
)
def test_what_cannot_be_compared_is_said(
    pair: Path, run: Run, arguments: list[str], message: str
) -> None:
    (pair / "empty").mkdir()
    (pair / "empty" / "notes.json").write_text("{}")

    ending = run("diff", *arguments)

    assert 2 == ending.code
    assert message in ending.err
    assert "" == ending.out


def test_a_baseline_holds_what_was_there_before(pair: Path, run: Run) -> None:
    written = run("diff", "old.yaml", "new.yaml", "--write-baseline", "base.json")
    known = run("diff", "old.yaml", "new.yaml", "--baseline", "base.json")
    (pair / "new.yaml").write_text(GONE.replace("name: {type: str", "name: {type: int"))
    (pair / "new.yaml").write_text(
        GONE.replace("{type: string, d", "{type: integer, d")
    )
    worse = run("diff", "old.yaml", "new.yaml", "--baseline", "base.json")

    assert (0, 0, 1) == (written.code, known.code, worse.code)
    assert "acknowledged" in known.summary
    assert "[type-changed]" in worse.out


def test_acknowledgements_come_from_a_file(pair: Path, run: Run) -> None:
    (pair / "ack.yaml").write_text(
        "acknowledge:\n"
        "  - {rule: operation-removed, reason: agreed, owner: us,"
        " expires: 2999-12-31}\n"
        "  - rule: source-method-removed\n"
        "    reason: agreed\n"
        "    owner: us\n"
        "    expires: 2999-12-31\n"
    )
    ending = run("diff", "old.yaml", "new.yaml", "--acknowledge", "ack.yaml")

    assert 0 == ending.code, ending.out
    assert "acknowledged by us until 2999-12-31: agreed" in ending.out


def test_a_date_that_is_none_is_said(pair: Path, run: Run) -> None:
    (pair / "ack.yaml").write_text(
        "acknowledge:\n"
        "  - {rule: a, reason: agreed, owner: us, expires: 2026-02-30}\n"
    )
    ending = run("diff", "old.yaml", "new.yaml", "--acknowledge", "ack.yaml")

    assert 2 == ending.code
    assert "ack.yaml:2:51: error[manifest-date]" in ending.err


def test_a_part_that_cannot_be_read_is_no_success(pair: Path, run: Run) -> None:
    (pair / "old.yaml").write_text("openapi: 3.0.3\npaths: [\n")

    assert 2 == run("diff", "old.yaml", "new.yaml").code


def test_revisions_bring_the_files_that_they_refer_to(
    repository: Path, run: Run
) -> None:
    ending = run(
        *("diff", "git:HEAD~1:api/pets.yaml", "git:main:api/pets.yaml"),
        *("--format", "json", "--plane", "wire"),
    )
    report = json.loads(ending.out)
    (finding,) = report["findings"]

    assert 1 == ending.code
    assert ("HEAD~1", "main") == (report["old"]["revision"], report["new"]["revision"])
    assert "type-changed" == finding["rule"]
    assert "HEAD~1:shared/name.yaml" == finding["old"]["file"]
    assert ["Name: {type: string}"] == finding["old"]["excerpt"]["lines"]
    assert ["Name: {type: integer}"] == finding["new"]["excerpt"]["lines"]


def test_a_revision_is_compared_with_the_working_tree(
    repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "api")
    ending = run("diff", "git:HEAD:./pets.yaml", "pets.yaml", "--format", "json")
    (finding,) = (
        item for item in json.loads(ending.out)["findings"] if item["plane"] == "wire"
    )

    assert ("integer", "boolean") == (finding["before"], finding["after"])
    assert "../shared/name.yaml" == finding["new"]["file"]


def test_a_folder_of_a_revision_is_compared(repository: Path, run: Run) -> None:
    assert 1 == run("diff", "git:HEAD~1:api", "git:HEAD:api").code
    assert 0 == run("diff", "git:HEAD:api", "git:main:api/pets.yaml").code


def test_an_api_version_of_a_revision_is_read_by_the_manifest_of_then(
    repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    overlay = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n"
    change = "  - {target: $.info, update: {title: Other}}\n"
    typed = (
        "  - target: $.components.schemas.Pet.properties.name\n"
        "    update: {type: integer}\n"
    )
    (repository / "specs" / "overlay.yml").write_text(overlay + typed)
    manifest = repository / "apistrata.yaml"
    text = manifest.read_text()
    manifest.write_text(text + "    overlays: [{file: specs/overlay.yml}]\n")
    commit(repository, "third")
    (repository / "specs" / "overlay.yml").write_text(overlay + change)
    monkeypatch.chdir(repository / "api")

    same = run("diff", "git:HEAD:pets@2023-01-01", "git:main:pets@2023-01-01")
    ending = run(
        *("diff", "git:HEAD:pets@2023-01-01", "pets@2023-01-01", "--format", "json"),
        *("--plane", "wire", "--level", "risky"),
    )
    (finding,) = json.loads(ending.out)["findings"]

    assert 0 == same.code
    assert ("integer", "string") == (finding["before"], finding["after"])
    assert "HEAD:specs/2023-01-01.yaml" == finding["old"]["file"]
    assert "specs/2023-01-01.yaml" == finding["new"]["file"]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("git:main:pets@2023-01-02", 'did you mean "2023-01-01"?'),
        ("git:mian:api/pets.yaml", 'did you mean "main"?'),
        ("git:main:api/pet.yaml", 'did you mean "api/pets.yaml"?'),
        ("git:main:../pets.yaml", "leads out of the repository"),
        ("git:--output=x:api", "is no revision and path"),
        ("git:main:nowhere/at/all", "has no specification"),
    ],
)
def test_what_git_does_not_know_is_said(
    repository: Path, run: Run, target: str, message: str
) -> None:
    ending = run("diff", target, "git:main:api")

    assert 2 == ending.code
    assert message in ending.err
    assert not (repository / "x").exists()


def test_overlays_apply_to_both_sides(pair: Path, run: Run) -> None:
    (pair / "new.yaml").write_text(TYPED)
    (pair / "overlay.yaml").write_text(
        "overlay: 1.0.0\n"
        "info: {title: Names, version: '1'}\n"
        "actions:\n"
        "  - target: $.components.schemas.Pet.properties.name\n"
        "    update: {type: boolean}\n"
    )

    assert 1 == run("diff", "old.yaml", "new.yaml").code
    assert 0 == run("diff", "old.yaml", "new.yaml", "--overlay", "overlay.yaml").code


def test_a_retired_version_is_a_warning_and_no_failure(home: Path, run: Run) -> None:
    manifest = home / "apistrata.yaml"
    manifest.write_text(
        manifest.read_text() + "    retires: {2023-01-01: 2023-12-31}\n"
    )
    ending = run("diff", "pets@2023-01-01", "pets@2024-01-01")

    assert 0 == ending.code
    assert "warning[version-retires]" in ending.out


def test_the_help_has_examples_and_exit_codes(run: Run) -> None:
    out = run("diff", "--help").out

    assert "apistrata diff git:HEAD:pets.yaml pets.yaml" in out
    assert "Exit codes: 0 fine" in out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pets@2023-01-01", "2024-01-01", 'did you mean "pets@2024-01-01"?'),
        ("pets", "pets@2024-01-01", "which version: pets@2023-01-01, pets@2024-01-01"),
        ("specs/2023-01-02.yaml", "specs", 'did you mean "2023-01-01.yaml"?'),
    ],
)
def test_half_of_a_name_is_said_in_whole(
    home: Path, run: Run, old: str, new: str, said: str
) -> None:
    ending = run("diff", old, new)

    assert 2 == ending.code
    assert said in ending.err


def test_names_that_share_a_suffix_alone_are_not_suggested(
    home: Path, run: Run
) -> None:
    (home / "base.yaml").write_text(SPEC)

    assert "did you mean" not in run("diff", "other.yaml", "base.yaml").err


def test_a_version_that_retires_is_said_once(home: Path, run: Run) -> None:
    manifest = home / "apistrata.yaml"
    manifest.write_text(
        manifest.read_text() + "    retires: {2023-01-01: 2020-01-01}\n"
    )
    ending = run("diff", "pets@2023-01-01", "pets@2023-01-01")

    assert 1 == ending.out.count("version-retires")

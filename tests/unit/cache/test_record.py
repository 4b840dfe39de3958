from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cache import Record, RunRecord, Store, digest_inputs, is_fresh
from generator.cache.record import decode_record, encode_record
from generator.diagnostics import Diagnostic, Related
from generator.origin import Origin
from generator.result import (
    ApiResult,
    ProjectResult,
    SkippedOperation,
    VersionResult,
)

WARNING = Diagnostic(
    severity="warning",
    code="odd",
    message="this is odd",
    origin=Origin(file="a.yaml", line=3, column=4, pointer="/a"),
    help="make it even",
    related=(Related(message="see here", origin=Origin(file="b.yaml")),),
    length=5,
)


def record(folder: Path) -> Record:
    spec, output = folder / "spec.yaml", folder / "out.py"
    spec.write_text("1")
    output.write_text("2")
    return Record(
        tool="t",
        inputs=digest_inputs([spec, folder]),
        outputs=digest_inputs([output]),
        result=ApiResult(
            name="pets",
            versions=(
                VersionResult(
                    version="v1",
                    documents=("spec.yaml",),
                    operations=2,
                    generated=1,
                    skipped=(SkippedOperation(operation="a", reason="b"),),
                ),
            ),
            projects=(ProjectResult(folder="out", total=1, written=("out.py",)),),
        ),
        diagnostics=(WARNING,),
    )


def test_a_record_survives_json_but_for_what_was_written(tmp_path: Path) -> None:
    before = record(tmp_path)

    after = decode_record(json.loads(json.dumps(encode_record(before))))

    assert after is not None
    assert (before.inputs, before.outputs) == (after.inputs, after.outputs)
    assert before.diagnostics == after.diagnostics
    assert before.result.versions == after.result.versions
    assert (ProjectResult(folder="out", total=1),) == after.result.projects
    assert after.result.is_remembered


@pytest.mark.parametrize("value", [None, [], {}, {"format": 1}, {"format": 0}, "x"])
def test_what_is_no_record_is_none(value: object) -> None:
    assert decode_record(value) is None


def test_a_record_is_fresh_until_something_changes(tmp_path: Path) -> None:
    known = record(tmp_path)
    assert is_fresh(known, tool="t")
    assert not is_fresh(known, tool="another")

    (tmp_path / "spec.yaml").write_text("3")
    assert not is_fresh(known, tool="t")
    (tmp_path / "spec.yaml").write_text("1")
    assert is_fresh(known, tool="t")

    (tmp_path / "out.py").unlink()
    assert not is_fresh(known, tool="t")
    (tmp_path / "out.py").write_text("2")
    assert is_fresh(known, tool="t")

    (tmp_path / "new.yaml").write_text("")
    assert not is_fresh(known, tool="t")


def test_the_store_answers_the_same_question_only(tmp_path: Path) -> None:
    store = Store(tmp_path)
    known = record(tmp_path)
    store.save({"api": "pets", "version": None}, known)

    loaded = store.load({"version": None, "api": "pets"})
    assert loaded is not None
    assert known.inputs == loaded.inputs
    assert store.load({"api": "cats", "version": None}) is None


def test_a_run_is_remembered_too(tmp_path: Path) -> None:
    store = Store(tmp_path)
    run = RunRecord(tool="t", inputs=(), apis=("a", "b"), diagnostics=(WARNING,))
    store.save_run({"q": 1}, run)

    assert run == store.load_run({"q": 1})
    assert store.load({"q": 1}) is None


def test_a_damaged_cache_is_an_empty_one(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.save({"q": 1}, record(tmp_path))
    for path in (store.folder / "runs").iterdir():
        path.write_bytes(b"\xff{")

    assert store.load({"q": 1}) is None


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.folder.write_text("in the way")

    store.save({"q": 1}, record(tmp_path))

    assert store.load({"q": 1}) is None


def test_git_never_sees_the_cache(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.save({"q": 1}, record(tmp_path))

    assert "*\n" == (store.folder / ".gitignore").read_text()

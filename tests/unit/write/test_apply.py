from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.write import LEDGER_NAME, Outcome, Plan, UnsafePlan, write_plan


class Writer:
    """Writes plans to one project folder and keeps what was reported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.diagnostics = Diagnostics()

    def __call__(self, plan: Plan) -> Outcome | None:
        self.diagnostics = Diagnostics()
        return write_plan(
            plan, self.folder, display="out/pets", diagnostics=self.diagnostics
        )

    @property
    def said(self) -> list[str]:
        return [str(item) for item in self.diagnostics]

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and path.name != LEDGER_NAME
        }

    def others(self) -> list[str]:
        """What lies beside the project folder."""
        return [p.name for p in self.folder.parent.iterdir() if p != self.folder]


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    return Writer(tmp_path / "out" / "pets")


def test_a_first_run_writes_everything_and_leaves_nothing_beside_it(
    write: Writer,
) -> None:
    plan = {"pyproject.toml": b"[project]", "pets/models/cat.py": b"class Cat: ..."}

    outcome = write(plan)

    assert outcome == Outcome(total=2, written=tuple(sorted(plan)))
    assert plan == write.files()
    assert [] == write.others()
    assert [] == write.said


def test_a_second_run_with_the_same_plan_touches_no_file(write: Writer) -> None:
    plan = {"a.py": b"1", "b/c.py": b"2"}
    write(plan)
    for path in [*write.folder.rglob("*"), write.folder]:
        os.utime(path, (1, 1))

    assert Outcome(total=2, unchanged=2) == write(plan)
    assert {1.0} == {path.stat().st_mtime for path in write.folder.rglob("*")}
    assert 1.0 == write.folder.stat().st_mtime
    assert 1.0 == write.folder.stat().st_mtime


def test_only_what_changed_is_rewritten(write: Writer) -> None:
    write({"a.py": b"1", "b.py": b"2"})
    os.utime(write.folder / "a.py", (1, 1))

    outcome = write({"a.py": b"1", "b.py": b"3"})

    assert Outcome(total=2, written=("b.py",), unchanged=1) == outcome
    assert 1.0 == (write.folder / "a.py").stat().st_mtime
    assert {"a.py": b"1", "b.py": b"3"} == write.files()


def test_what_is_no_longer_planned_goes_with_its_empty_folders(write: Writer) -> None:
    write({"a.py": b"1", "old/deep/b.py": b"2"})
    cache = write.folder / "old" / "deep" / "__pycache__"
    cache.mkdir()
    (cache / "b.cpython-311.pyc").write_bytes(b"")

    outcome = write({"a.py": b"1"})

    assert Outcome(total=1, removed=("old/deep/b.py",), unchanged=1) == outcome
    assert not (write.folder / "old").exists()


def test_what_is_not_ours_is_never_removed(write: Writer) -> None:
    write({"old/a.py": b"1"})
    (write.folder / "old" / "mine.py").write_bytes(b"mine")

    write({"b.py": b"2"})

    assert {"b.py": b"2", "old/mine.py": b"mine"} == write.files()


def test_a_file_that_is_not_ours_is_never_overwritten(write: Writer) -> None:
    write.folder.mkdir(parents=True)
    (write.folder / "a.py").write_bytes(b"mine")

    assert write({"a.py": b"1", "b.py": b"2"}) is None
    assert {"a.py": b"mine"} == write.files()
    assert [] == write.others()
    assert [
        "out/pets/a.py: error[file-in-the-way]: a file that is not ours stands where"
        " a generated file belongs"
    ] == write.said


def test_a_file_that_is_as_planned_already_becomes_ours(write: Writer) -> None:
    """So that a lost ledger heals itself where nothing else has changed."""
    write({"a.py": b"1"})
    (write.folder / LEDGER_NAME).unlink()

    assert Outcome(total=1, unchanged=1) == write({"a.py": b"1"})
    assert Outcome(total=1, written=("a.py",)) == write({"a.py": b"2"})


def test_an_edited_file_is_written_anew_with_a_warning(write: Writer) -> None:
    write({"a.py": b"1"})
    (write.folder / "a.py").write_bytes(b"edited")

    assert Outcome(total=1, written=("a.py",)) == write({"a.py": b"1"})
    assert [
        "out/pets/a.py: warning[edited-by-hand]: this generated file was edited; it is"
        " written anew"
    ] == write.said


def test_an_edited_file_that_is_no_longer_planned_is_left_alone(write: Writer) -> None:
    write({"a.py": b"1", "b.py": b"2"})
    (write.folder / "b.py").write_bytes(b"edited")

    assert Outcome(total=1, unchanged=1) == write({"a.py": b"1"})
    assert {"a.py": b"1", "b.py": b"edited"} == write.files()
    assert 1 == len(write.said)

    assert Outcome(total=1, unchanged=1) == write({"a.py": b"1"})
    assert [] == write.said


def test_a_file_deleted_by_hand_comes_back(write: Writer) -> None:
    write({"a.py": b"1"})
    (write.folder / "a.py").unlink()

    assert Outcome(total=1, written=("a.py",)) == write({"a.py": b"1"})


def test_a_file_may_become_a_folder_and_a_folder_a_file(write: Writer) -> None:
    write({"models": b"1", "groups/a.py": b"2"})

    write({"models/a.py": b"1", "groups": b"2"})

    assert {"models/a.py": b"1", "groups": b"2"} == write.files()


def test_a_folder_with_a_foreign_file_does_not_become_a_file(write: Writer) -> None:
    write({"groups/a.py": b"2"})
    (write.folder / "groups" / "mine.py").write_bytes(b"mine")

    assert write({"groups": b"2"}) is None
    assert {"groups/a.py": b"2", "groups/mine.py": b"mine"} == write.files()


def test_nothing_is_written_through_a_link(write: Writer, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write.folder.mkdir(parents=True)
    (write.folder / "models").symlink_to(elsewhere)

    assert write({"models/a.py": b"1"}) is None
    assert [] == list(elsewhere.iterdir())
    assert [
        'out/pets/models: error[link-in-the-way]: the folder of "models/a.py" is'
        " a symbolic link"
    ] == write.said


def test_nothing_is_removed_through_a_link(write: Writer, tmp_path: Path) -> None:
    write({"models/a.py": b"1", "b.py": b"2"})
    elsewhere = tmp_path / "elsewhere"
    (write.folder / "models").rename(elsewhere)
    (write.folder / "models").symlink_to(elsewhere)

    write({"b.py": b"2"})

    assert b"1" == (elsewhere / "a.py").read_bytes()


def test_a_linked_file_is_in_the_way(write: Writer, tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"mine")
    write.folder.mkdir(parents=True)
    (write.folder / "a.py").symlink_to(tmp_path / "target")

    assert write({"a.py": b"1"}) is None
    assert b"mine" == (tmp_path / "target").read_bytes()


def test_an_unsafe_plan_is_a_bug_and_writes_nothing(write: Writer) -> None:
    with pytest.raises(UnsafePlan):
        write({"a.py": b"1", "../b.py": b"2"})
    assert not write.folder.exists()


def test_a_folder_that_cannot_be_made_is_reported(write: Writer) -> None:
    write.folder.parent.parent.joinpath("out").write_bytes(b"a file")

    assert write({"a.py": b"1"}) is None
    assert "output-unwritable" in write.said[0]


def test_a_second_writer_waits_and_gives_up_in_time(write: Writer) -> None:
    fcntl = pytest.importorskip("fcntl")
    work = write.folder.parent / ".pets.apistrata-work"
    work.mkdir(parents=True)
    with (work / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        began = time.monotonic()
        outcome = write_plan(
            {"a.py": b"1"},
            write.folder,
            display="out/pets",
            diagnostics=write.diagnostics,
            patience=0.1,
        )

    assert outcome is None
    assert 0.1 <= time.monotonic() - began < 5
    assert "output-locked" in write.said[0]
    assert Outcome(total=1, written=("a.py",)) == write({"a.py": b"1"})

"""Killed at any moment: old output or new, or the next run finishes."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.write import LEDGER_NAME, Disk, Plan, write_plan
from generator.write.journal import read_journal, work_folder

OLD: Plan = {
    "a.py": b"old",
    "gone/b.py": b"old",
    "models": b"old",
    "same.py": b"same",
}
NEW: Plan = {
    "a.py": b"new and longer",
    "fresh/c.py": b"new",
    "models/d.py": b"new",
    "same.py": b"same",
}
MINE = "gone/mine.txt"


class Killed(BaseException):
    """The process ends here: no handler touches the disk again."""


class MortalDisk(Disk):
    """Dies at the n-th change; a write may die half done."""

    def __init__(self, steps: int, *, torn: bool = False) -> None:
        self.steps = steps
        self.torn = torn

    def _live(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Killed

    def make_folder(self, path: Path) -> None:
        self._live()
        super().make_folder(path)

    def write(self, path: Path, content: bytes, *, durable: bool = False) -> None:
        if self.torn and self.steps == 0:
            super().write(path, content[: len(content) // 2])
        self._live()
        super().write(path, content, durable=durable)

    def replace(self, source: Path, target: Path) -> None:
        self._live()
        super().replace(source, target)

    def remove(self, path: Path) -> None:
        self._live()
        super().remove(path)

    def remove_folder(self, path: Path) -> None:
        self._live()
        super().remove_folder(path)


def run(plan: Plan, folder: Path, disk: Disk | None = None) -> list[str]:
    diagnostics = Diagnostics()
    write_plan(plan, folder, display="pets", diagnostics=diagnostics, disk=disk)
    return [str(item) for item in diagnostics]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in (LEDGER_NAME, "mine.txt")
    }


def prepare(root: Path) -> Path:
    folder = root / "pets"
    run(OLD, folder)
    (folder / MINE).write_bytes(b"mine")
    return folder


def steps_of_a_whole_run(root: Path) -> int:
    folder = prepare(root)
    disk = MortalDisk(10_000)
    run(NEW, folder, disk)
    shutil.rmtree(folder)
    return 10_000 - disk.steps


@pytest.mark.parametrize("torn", [False, True])
@pytest.mark.parametrize("next_plan", [OLD, NEW], ids=["then-old", "then-new"])
def test_a_kill_at_any_step_is_mended_by_the_next_run(
    tmp_path: Path, torn: bool, next_plan: Plan
) -> None:
    total = steps_of_a_whole_run(tmp_path / "count")
    assert total > 15
    for step in range(total):
        folder = prepare(tmp_path / str(step))
        try:
            run(NEW, folder, MortalDisk(step, torn=torn))
        except Killed:
            pass
        if read_journal(work_folder(folder)) is None:
            assert files(folder) in (dict(OLD), dict(NEW)), f"killed at step {step}"

        said = run(next_plan, folder)

        assert [] == said, f"killed at step {step}"
        assert dict(next_plan) == files(folder), f"killed at step {step}"
        assert b"mine" == (folder / MINE).read_bytes()
        assert [folder] == list(folder.parent.iterdir())


def test_a_kill_while_mending_is_mended_too(tmp_path: Path) -> None:
    total = steps_of_a_whole_run(tmp_path / "count")
    for step in range(total // 2, total):
        folder = prepare(tmp_path / str(step))
        for steps in (step, 4, 3, 2, 1):
            try:
                run(NEW, folder, MortalDisk(steps))
            except Killed:
                pass

        assert [] == run(NEW, folder)
        assert dict(NEW) == files(folder)


def test_a_staged_file_lost_to_a_power_failure_is_written_anew(tmp_path: Path) -> None:
    folder = prepare(tmp_path)
    for step in range(100):
        try:
            run(NEW, folder, MortalDisk(step))
        except Killed:
            pass
        if read_journal(work_folder(folder)) is not None:
            break
    for staged in work_folder(folder).glob("[0-9]"):
        staged.write_bytes(b"")

    assert [] == run(NEW, folder)
    assert dict(NEW) == files(folder)


def test_a_journal_cannot_make_us_leave_the_project_folder(tmp_path: Path) -> None:
    folder = prepare(tmp_path)
    (tmp_path / "precious").write_bytes(b"mine")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "x").write_bytes(b"mine")
    (folder / "link").symlink_to(elsewhere)
    work = work_folder(folder)
    work.mkdir()
    (work / "0").write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (work / "journal").write_text(
        '{"first_removals": ["../precious"], "removals": ["link/x"],'
        f' "moves": [["../precious", "{empty}"], ["{LEDGER_NAME}", "{empty}"]]}}'
    )

    run(OLD, folder)

    assert b"mine" == (tmp_path / "precious").read_bytes()
    assert b"mine" == (elsewhere / "x").read_bytes()


@pytest.mark.slow
def test_a_real_kill_leaves_files_that_the_next_run_mends(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from generator.write import write_plan;"
        "from generator.diagnostics import Diagnostics\n"
        "for i in range(10**6):\n"
        "    write_plan({f'm{j}.py': str(i).encode() for j in range(40)},"
        " Path(sys.argv[1]), display='pets', diagnostics=Diagnostics())\n"
    )
    folder = tmp_path / "pets"
    for delay in (0.3, 0.35, 0.4, 0.45, 0.5):
        process = subprocess.Popen([sys.executable, "-c", program, str(folder)])
        time.sleep(delay)
        process.kill()
        process.wait()

        plan = {f"m{j}.py": b"end" for j in range(40)}

        assert [] == run(plan, folder)
        assert plan == files(folder)
        assert [folder] == list(tmp_path.iterdir())

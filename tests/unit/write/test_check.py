from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.write import LEDGER_NAME, Drift, Plan, check_plan_on_disk, write_plan


def write(plan: Plan, folder: Path) -> None:
    write_plan(plan, folder, display="pets", diagnostics=Diagnostics())


def check(plan: Plan, folder: Path) -> tuple[Drift, ...]:
    return check_plan_on_disk(plan, folder, display="pets", diagnostics=Diagnostics())


def test_what_was_written_shows_no_drift(tmp_path: Path) -> None:
    write({"a.py": b"1\n"}, tmp_path / "pets")

    assert () == check({"a.py": b"1\n"}, tmp_path / "pets")


def test_each_kind_of_drift_is_told_apart(tmp_path: Path) -> None:
    folder = tmp_path / "pets"
    write({"a.py": b"1\n", "b.py": b"1\n", "c.py": b"1\n", "d.py": b"1\n"}, folder)
    (folder / "b.py").write_bytes(b"edited\n")
    (folder / "d.py").unlink()

    drifts = check({"a.py": b"2\n", "b.py": b"1\n", "d.py": b"1\n"}, folder)

    assert [
        ("a.py", "outdated"),
        ("b.py", "edited"),
        ("c.py", "extra"),
        ("d.py", "missing"),
        (LEDGER_NAME, "ledger"),
    ] == [(drift.path, drift.kind) for drift in drifts]


def test_a_diff_names_the_file_and_shows_the_lines(tmp_path: Path) -> None:
    folder = tmp_path / "pets"
    write({"a.py": b"x\nold\n"}, folder)

    drifts = {drift.path: drift.diff for drift in check({"a.py": b"x\nnew\n"}, folder)}

    assert (
        "--- a/pets/a.py\n+++ b/pets/a.py\n@@ -1,2 +1,2 @@\n x\n-old\n+new\n"
        == drifts["a.py"]
    )


def test_checking_writes_nothing(tmp_path: Path) -> None:
    check({"a.py": b"1"}, tmp_path / "pets")

    assert [] == list(tmp_path.iterdir())


def test_bytes_that_are_no_text_have_no_lines(tmp_path: Path) -> None:
    drift, _ = sorted(
        check({"a.bin": b"\xff\xfe"}, tmp_path / "pets"),
        key=lambda d: d.kind != "missing",
    )

    assert "--- /dev/null\n+++ b/pets/a.bin\nBinary files differ\n" == drift.diff


def test_the_diffs_make_the_folder_as_planned(tmp_path: Path) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("needs git")
    folder = tmp_path / "pets"
    write({"a.py": b"1\n2\n3", "old.py": b"x\n", "u.py": "a\u2028b\n".encode()}, folder)
    plan = {"a.py": b"1\n4\n3\n", "new/b.py": b"y\n", "u.py": "a\u2028c\n".encode()}
    patch = "".join(drift.diff for drift in check(plan, folder))

    subprocess.run([git, "apply", "-"], cwd=tmp_path, input=patch.encode(), check=True)

    assert () == check(plan, folder)

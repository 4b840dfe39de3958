"""The same input gives the same bytes, whatever the order of Python's hashes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def digests(output: Path, *, hash_seed: str, jobs: str) -> dict[str, str]:
    subprocess.run(
        [
            *(sys.executable, "-m", "generator", "generate", "--no-cache", "-q"),
            *("--output", str(output), "--jobs", jobs),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        check=True,
        capture_output=True,
    )
    return {
        path.relative_to(output)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }


def test_hashes_and_processes_leave_no_trace_in_the_output(tmp_path: Path) -> None:
    one = digests(tmp_path / "one", hash_seed="1", jobs="1")
    other = digests(tmp_path / "other", hash_seed="4242", jobs="2")

    assert len(one) > 100
    assert one == other

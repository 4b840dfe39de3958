from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.cache import tool_fingerprint

ROOT = Path(__file__).resolve().parents[3]


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    program = "from generator.cache import tool_fingerprint; print(tool_fingerprint())"
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert 1 == len(made)
    assert 64 == len(tool_fingerprint())

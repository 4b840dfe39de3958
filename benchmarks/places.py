"""Where the harness reads and writes."""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "DEFAULT_CORPORA",
    "RESULTS",
    "ROOT",
    "RUNS",
    "TREE",
    "VENVS",
    "venv_program",
]

ROOT = Path(__file__).resolve().parents[1]
DEFAULT_CORPORA = ROOT.parent / "shared" / "corpora"

# All of it is ignored by git; deleting it costs one `setup`.
WORK = ROOT / "benchmarks" / ".work"
VENVS = WORK / "venvs"
TREE = WORK / "tree"
"""The copy of the generator that is measured."""
RUNS = WORK / "runs"
RESULTS = WORK / "results"


def venv_program(venv: str, program: str = "python") -> Path:
    """Return where `program` lies in an environment that `setup` made."""
    return VENVS / venv / "bin" / program

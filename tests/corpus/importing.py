"""Importing what was generated, every module of it, in interpreters of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.corpus.generating import PACKAGE

__all__ = ["import_problems"]

_BATCH = 24

# Every module is imported; then the decoder and the encoder of every model are built,
# which evaluates each annotation.
_SCRIPT = """
import importlib, json, sys
from pathlib import Path

folder, package, modules = json.loads(sys.stdin.read())
sys.path.insert(0, folder)
sys.setrecursionlimit(3000)
codec = importlib.import_module(f"{package}._runtime.codec")
errors = importlib.import_module(f"{package}._runtime.errors")
problems = []
for module in modules:
    below = Path(folder, package, module)
    for path in sorted(below.rglob("*.py")):
        name = ".".join(path.relative_to(folder).with_suffix("").parts)
        name = name.removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except BaseException as error:
            problems.append(f"{name}: {type(error).__name__}: {error}"[:300])
    models = f"{package}.{module}.models"
    if not (below / "models").is_dir():
        continue
    for name in importlib.import_module(models).__all__:
        if name.endswith("Dict"):
            continue
        try:
            codec.encoder(name, models=models)
            codec.decoder(name, models=models)({})
        except errors.DecodeError:
            pass
        except BaseException as error:
            problems.append(f"{models}.{name}: {type(error).__name__}: {error}"[:300])
json.dump(problems, sys.stdout)
"""


def import_problems(folder: Path, modules: Sequence[str]) -> list[str]:
    """Return what went wrong with the sub-packages `modules` of the package there."""
    batches = [modules[at : at + _BATCH] for at in range(0, len(modules), _BATCH)]
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda batch: _imported(folder, batch), batches)
        return [problem for problems in found for problem in problems]


def _imported(folder: Path, modules: Sequence[str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", _SCRIPT],
        input=json.dumps([str(folder), PACKAGE, list(modules)]),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return [f"{modules}: {done.stderr[-500:]}"]
    problems: list[str] = json.loads(done.stdout)
    return problems

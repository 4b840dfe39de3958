"""The cases of tests/cases/accepted: each a small spec, and the package made of it.

A case is a folder: `spec.yaml`, and other `*.spec.yaml` that belong to the same
api-version. `expected/` holds the models, the operations and what was said; a file
`pins` beside it names other files of the project that the case is about, a glob a line;
a file `models` names the model style.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import get_args

import black
import pytest

from generator.manifest import ModelStyle
from generator.render import runtime_files
from tests.behaviour.expected import compare
from tests.behaviour.packages import Built, build, importable, write_files
from tests.behaviour.planned import unplanned

CASES = Path(__file__).parents[1] / "cases" / "accepted"
NAMES = sorted(path.name for path in CASES.iterdir() if (path / "spec.yaml").is_file())
STYLES: dict[str, ModelStyle] = {style: style for style in get_args(ModelStyle)}
PINS = ("*/models/[!_]*.py", "*/operations/[!_]*.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """All cases side by side in one package, so that they share one runtime."""

    folder: Path
    built: dict[str, Built]

    @property
    def modules(self) -> Iterator[str]:
        """Yield every module of every case."""
        for case, built in self.built.items():
            for path in map(PurePosixPath, built.of_version()):
                if path.suffix != ".py":
                    continue
                parts = path.with_suffix("").parts
                name = ".".join(("accepted", _module(case), *parts))
                yield name.removesuffix(".__init__")


def _models(case: str) -> ModelStyle:
    path = CASES / case / "models"
    return STYLES[path.read_text().strip()] if path.is_file() else "dataclass"


def _module(case: str) -> str:
    return case.replace("-", "_")


@pytest.fixture(scope="session")
def cases(pytestconfig: pytest.Config) -> Cases:
    # A place that outlives the run: mypy's cache knows files by their paths.
    cache = pytestconfig.cache
    assert cache is not None
    folder = cache.mkdir("accepted-cases")
    built = {
        name: build(
            *sorted((CASES / name).glob("*spec.yaml")),
            package="accepted",
            folder=CASES / name,
            models=_models(name),
        )
        for name in NAMES
    }
    files = {f"accepted/_runtime/{path}": content for path, content in runtime_files()}
    files |= {"accepted/__init__.py": b"", "accepted/py.typed": b""}
    for name, one in built.items():
        files |= {
            f"accepted/{_module(name)}/{path}": content
            for path, content in one.of_version().items()
        }
    for path in folder.rglob("*.py"):
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()
    write_files(files, folder)
    return Cases(folder=folder, built=built)


@pytest.mark.parametrize("name", NAMES)
def test_output_is_as_expected(name: str, cases: Cases, accept: bool) -> None:
    built = cases.built[name]
    assert not built.version.has_errors, list(map(str, built.diagnostics))
    pins = CASES / name / "pins"
    patterns = pins.read_text().splitlines() if pins.is_file() else PINS
    actual = {
        path: content.decode()
        for path, content in built.files.items()
        if "/_runtime/" not in path and any(fnmatch(path, p) for p in patterns)
    }
    actual["said.txt"] = "".join(f"{item}\n" for item in built.diagnostics)

    compare(actual, CASES / name / "expected", accept=accept)


@pytest.mark.parametrize("name", NAMES)
def test_output_is_black_and_holds_nothing_unplanned(name: str, cases: Cases) -> None:
    files = cases.built[name].files
    mode = black.Mode(line_length=88)
    for path, content in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            text = content.decode()
            assert text == black.format_str(text, mode=mode), path

    assert [] == list(unplanned(files))


def test_every_module_can_be_imported(cases: Cases) -> None:
    with importable(cases.folder, "accepted"):
        for name in cases.modules:
            module = importlib.import_module(name)
            for public in getattr(module, "__all__", ()):
                assert hasattr(module, public), f"{name}.{public}"


def test_every_codec_can_be_built(cases: Cases) -> None:
    """Annotations are text until then; each has to mean something."""
    with importable(cases.folder, "accepted"):
        codec = importlib.import_module("accepted._runtime.codec")
        for case in NAMES:
            models = importlib.import_module(f"accepted.{_module(case)}.models")
            for public in models.__all__:
                codec.decoder(public, models=models.__name__)
                codec.encoder(public, models=models.__name__)


def test_mypy_is_content(cases: Cases) -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            "--python-version=3.11",
            "--warn-unreachable",
            f"--cache-dir={cases.folder / '.mypy_cache'}",
            "accepted",
        ],
        cwd=cases.folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == run.returncode, run.stdout + run.stderr

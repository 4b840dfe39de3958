"""What is committed under `generated/` is what comes out, and is in good order."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import black
import pytest

from generator.cli import main
from generator.render import runtime_files
from tests.behaviour.planned import unplanned

ROOT = Path(__file__).resolve().parents[2]
CALLS = ROOT / "tests" / "cases" / "typed" / "azure_openai_calls.py"
PROJECT = ROOT / "generated" / "azure-openai"
SOURCES = sorted(
    path
    for path in PROJECT.rglob("*.py")
    if "__pycache__" not in path.parts and "build" not in path.parts
)


def shown(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def test_check_finds_no_drift(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    code = main(["generate", "--check", "--no-cache"])

    out, err = capsys.readouterr()
    assert 0 == code, f"{out[-3000:]}\n{err[-3000:]}"
    assert "" == out


def test_every_file_is_black() -> None:
    mode = black.Mode(line_length=88)
    wrong = [
        shown(path)
        for path in SOURCES
        if path.read_text() != black.format_str(path.read_text(), mode=mode)
    ]

    assert [] == wrong


def test_every_file_is_python_3_11_and_holds_nothing_unplanned() -> None:
    files = {shown(path): path.read_bytes() for path in SOURCES}

    for name, content in files.items():
        ast.parse(content, name, feature_version=(3, 11))
    assert [] == list(unplanned(files))


def test_the_runtime_is_a_byte_copy() -> None:
    folder = PROJECT / "azure_openai" / "_runtime"
    copied = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in SOURCES
        if path.is_relative_to(folder)
    }

    assert dict(runtime_files()) == copied


def test_every_module_can_be_imported_and_has_what_it_promises(azure: Any) -> None:
    for path in SOURCES:
        parts = path.relative_to(PROJECT).with_suffix("").parts
        module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
        for public in getattr(module, "__all__", ()):
            assert hasattr(module, public), f"{module.__name__}.{public}"


def test_several_versions_live_in_one_process(azure: Any) -> None:
    clients = [
        importlib.import_module(f"azure_openai.{module}").Client("h", api_key="k")
        for module in azure.VERSIONS.values()
    ]

    assert len(azure.VERSIONS) == len({type(client) for client in clients})


def test_the_project_can_be_built() -> None:
    data = tomllib.loads((PROJECT / "pyproject.toml").read_text())

    assert "azure-openai" == data["project"]["name"]
    assert ["httpx2>=2.0"] == data["project"]["dependencies"]
    assert (PROJECT / "azure_openai" / "py.typed").read_bytes() == b""
    assert (PROJECT / data["project"]["readme"]).is_file()


def test_mypy_is_content(pytestconfig: pytest.Config) -> None:
    """With the package, and with code that says what its calls return."""
    cache = pytestconfig.cache
    assert cache is not None
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file="),
            *("--python-version=3.11", "--warn-unreachable"),
            f"--cache-dir={cache.mkdir('azure-openai-mypy')}",
            "azure_openai",
            str(CALLS),
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == run.returncode, run.stdout + run.stderr

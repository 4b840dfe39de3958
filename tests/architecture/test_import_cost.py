"""What is imported is counted, not timed: a clock says something else on each machine.

A module that is not imported costs nothing; the lists here say which ones people must
not pay for.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated" / "azure-openai"


def imported(statements: str, *, path: Path = ROOT) -> set[str]:
    """Return the modules that a fresh interpreter loads for `statements`."""
    program = (
        "import sys\n"
        "before = set(sys.modules)\n"
        f"{statements}\n"
        "print('\\n'.join(set(sys.modules) - before))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=path,
        check=True,
        capture_output=True,
        text=True,
    )
    return set(run.stdout.split())


def of(package: str, modules: set[str]) -> set[str]:
    return {name for name in modules if name == package or f"{package}." in name}


def test_a_package_loads_no_version_and_no_runtime_but_what_finds_them() -> None:
    found = imported("import azure_openai", path=GENERATED)

    assert {"azure_openai", "azure_openai._runtime", "azure_openai._runtime.lazy"} == {
        name for name in found if name.startswith("azure_openai")
    }
    assert not of("httpx2", found)


def test_a_version_loads_no_client_and_no_model() -> None:
    found = imported("import azure_openai.v2023_07_01_preview", path=GENERATED)

    assert {
        "azure_openai.v2023_07_01_preview",
    } == {name for name in found if ".v2023" in name}
    assert not {"httpx2", "dataclasses", "typing_extensions"} & found


def test_a_client_is_made_without_models_operations_codecs_and_the_network() -> None:
    found = imported(
        "from azure_openai.v2023_07_01_preview import Client\n"
        "client = Client('example.com', api_key='k')",
        path=GENERATED,
    )
    ours = {name for name in found if name.startswith("azure_openai")}

    assert not {name for name in ours if ".models" in name and ".v2023" in name}
    assert not {name for name in ours if ".operations" in name}
    assert not {name for name in ours if "codec" in name}
    assert not of("httpx2", found)
    assert not {"ssl", "asyncio", "email", "dataclasses", "inspect"} & found
    assert len(ours) <= 26, sorted(ours)
    assert len(found) <= 80, sorted(found)


def test_a_group_loads_itself_alone() -> None:
    found = imported(
        "from azure_openai.v2023_07_01_preview import Client\n"
        "client = Client('example.com', api_key='k')\n"
        "client.chat.completions",
        path=GENERATED,
    )

    version = "azure_openai.v2023_07_01_preview"
    assert {
        f"{version}.operations",
        f"{version}.operations.chat",
        f"{version}.operations.chat_completions",
    } == {name for name in found if f"{version}.operations" in name}
    assert not {name for name in found if f"{version}.models" in name}
    assert not of("httpx2", found)


def test_a_model_loads_itself_and_its_bases_alone() -> None:
    found = imported(
        "from azure_openai.v2023_07_01_preview.models import Message", path=GENERATED
    )

    models = "azure_openai.v2023_07_01_preview.models"
    assert {models, f"{models}.message"} == {
        name for name in found if name.startswith(models)
    }
    assert not of("httpx2", found)


@pytest.mark.parametrize(
    ("command", "forbidden"),
    [
        ("--help", {"yaml", "jinja2", "black", "jsonschema", "httpx2", "rich.table"}),
        ("--version", {"yaml", "jinja2", "black", "jsonschema", "httpx2"}),
        ("explain name-changed", {"jinja2", "black", "jsonschema", "httpx2"}),
    ],
)
def test_a_small_command_loads_no_stage(command: str, forbidden: set[str]) -> None:
    found = imported(
        "import contextlib, io\n"
        "from generator.cli import main\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    main({command.split()!r})"
    )

    assert not forbidden & found


def test_a_run_with_nothing_to_do_loads_no_stage(tmp_path: Path) -> None:
    spec = (
        "openapi: 3.0.3\n"
        "info: {title: Pets, version: 2024-05-01}\n"
        "servers: [{url: https://pets.example.org}]\n"
        "paths: {/a: {get: {operationId: a, responses: {'204': {description: A.}}}}}\n"
    )
    (tmp_path / "apistrata.yaml").write_text(
        "version: 1\napis:\n  pets:\n    specs: specs/{version}.yaml\n"
    )
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "2024-05-01.yaml").write_text(spec)
    program = (
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from generator.cli import main\n"
        "assert main(['generate', '-q']) == 0"
    )

    first = imported(program, path=tmp_path)
    second = imported(program, path=tmp_path)

    assert {"yaml", "jinja2"} <= first
    assert not {"yaml", "jinja2", "black", "jsonschema"} & second

"""The generators beside ours, and how each is called."""

# Every tool with its defaults, as its README says. None of them keeps anything between
# runs, so a second run costs what the first did.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from benchmarks.outputs import (
    CountOperations,
    count_client_calls,
    count_endpoint_modules,
)
from benchmarks.places import VENVS, venv_program

__all__ = ["PEERS", "Peer"]

Form: TypeAlias = Literal["original", "without examples"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """`command` is given the document and an empty folder for the package."""

    title: str
    venv: str
    form: Form
    command: Callable[[Path, Path], list[str | Path]]
    count: CountOperations | None


def _openapi_python_client(document: Path, folder: Path) -> list[str | Path]:
    program = venv_program("openapi-python-client", "openapi-python-client")
    output = folder / "bench_pkg"
    options = ("--path", document, "--output-path", output, "--meta", "none")
    return [program, "generate", *options]


def _datamodel_codegen(document: Path, folder: Path) -> list[str | Path]:
    program = venv_program("datamodel-code-generator", "datamodel-codegen")
    output = folder / "bench_models.py"
    options = ("--input", document, "--input-file-type", "openapi", "--output", output)
    return [program, *options]


def _hey_api(document: Path, folder: Path) -> list[str | Path]:
    # The wheel's launcher starts a bundled program; measured is that program.
    bundled = [*(VENVS / "hey-api").glob("lib/*/site-packages/hey_api/bin/openapi-*")]
    program = bundled[0] if bundled else venv_program("hey-api", "hey-api")
    output = folder / "bench_pkg"
    return [program, "--input", document, "--output", output, "--no-log-file"]


PEERS = (
    Peer(
        title="openapi-python-client",
        venv="openapi-python-client",
        form="original",
        command=_openapi_python_client,
        count=count_endpoint_modules,
    ),
    Peer(
        title="datamodel-code-generator (models only)",
        venv="datamodel-code-generator",
        form="original",
        command=_datamodel_codegen,
        count=None,
    ),
    Peer(
        title="hey-api",
        venv="hey-api",
        form="original",
        command=_hey_api,
        count=count_client_calls,
    ),
    Peer(
        title="hey-api, x-ms-examples removed",
        venv="hey-api",
        form="without examples",
        command=_hey_api,
        count=count_client_calls,
    ),
)

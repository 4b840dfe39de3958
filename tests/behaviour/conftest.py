from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.packages import build, importable, write_files
from tests.unit.runtime.loopback import Loopback

SPECS = Path(__file__).parent / "specs"
GENERATED = Path(__file__).resolve().parents[2] / "generated"


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server on loopback, fresh for each test."""
    with Loopback() as found:
        yield found


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    """Another server: another port is another origin."""
    with Loopback() as found:
        yield found


@pytest.fixture(scope="session")
def azure() -> Iterator[Any]:
    """The committed package, as someone sees it who has installed it."""
    with importable(GENERATED / "azure-openai", "azure_openai") as package:
        yield package


@pytest.fixture(scope="module")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Any]]:
    """Generate the package of a specification of `specs/`; import its only version."""
    with ExitStack() as stack:
        known: dict[str, Any] = {}

        def generated(name: str) -> Any:
            if name not in known:
                folder = tmp_path_factory.mktemp(name)
                package = f"behaviour_{name}"
                built = build(SPECS / f"{name}.yaml", package=package, folder=SPECS)
                assert not built.version.has_errors, built.diagnostics
                write_files(built.files, folder)
                stack.enter_context(importable(folder, package))
                known[name] = import_module(f"{package}.{built.module}")
            return known[name]

        yield generated

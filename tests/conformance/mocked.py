"""Clients of documents: generated, imported, and given whatever they ask for."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.behaviour.packages import build, importable, write_files
from tests.conformance.callables import Method, methods_of

__all__ = ["ClientModule", "client_of", "imported"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientModule:
    """One api-version of a generated package, imported."""

    package: str
    module: Any
    methods: dict[tuple[str, str], Method]

    @property
    def models(self) -> str:
        """The name under which the runtime knows its models."""
        return f"{self.module.__name__}.models"

    def runtime(self, name: str) -> Any:
        """Return a module of the package's runtime."""
        return importlib.import_module(f"{self.package}._runtime.{name}")

    def credentials(self, *, key: str = "key-1") -> dict[str, Any]:
        """Return a value for every credential that clients take."""
        spec = importlib.import_module(f"{self.module.__name__}._client")._SPEC
        found: dict[str, Any] = {}
        for scheme in spec.schemes:
            is_basic = "Basic" in type(scheme).__name__
            found[scheme.argument] = ("user", "password") if is_basic else key
        return found


@contextmanager
def imported(folder: Path, package: str, module: str) -> Iterator[ClientModule]:
    """Import a package that lies in `folder`."""
    with importable(folder, package):
        found = importlib.import_module(f"{package}.{module}")
        yield ClientModule(
            package=package, module=found, methods=methods_of(found.Client)
        )


@contextmanager
def client_of(
    *documents: Path, package: str, folder: Path, version: str | None = None
) -> Iterator[ClientModule]:
    """Generate a package of `documents` below `folder` and import it."""
    built = build(*documents, package=package, folder=folder, version=version)
    if not built.files:
        problems = [str(item) for item in built.diagnostics]
        raise AssertionError(f"nothing was generated of {documents}: {problems[:5]}")
    write_files(built.files, folder)
    with imported(folder, package, built.module) as client:
        yield client

"""Making packages of specifications, and importing what was made."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic
from generator.manifest import ModelStyle, single_manifest
from generator.pipeline import VersionBuild, build_project, build_version
from generator.projects import plan_projects

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Built", "build", "importable", "write_files"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A generated project: its files by path, or only diagnostics."""

    package: str
    version: VersionBuild
    files: Mapping[str, bytes]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return self.version.diagnostics

    @property
    def module(self) -> str:
        """The sub-package's name."""
        assert self.version.plan is not None, [str(item) for item in self.diagnostics]
        return self.version.plan.module

    def of_version(self) -> dict[str, bytes]:
        """Return the files of the api-version, by their path below it."""
        lead = f"{self.package}/{self.module}/"
        return {
            path.removeprefix(lead): content
            for path, content in self.files.items()
            if path.startswith(lead)
        }


def build(
    *documents: Path,
    package: str,
    folder: Path,
    version: str | None = None,
    models: ModelStyle = "dataclass",
) -> Built:
    """Return the project of `documents`, as `generate --spec` would write it."""
    manifest = single_manifest(
        documents,
        package=package,
        distribution=package.replace("_", "-"),
        version=version,
        models=models,
        folder=folder,
        output=folder,
    )
    (project,) = plan_projects(manifest.apis[0], output=folder)
    build = build_version(project.task(project.versions[0], manifest=manifest))
    files = (
        {} if build.plan is None else build_project([build], options=project.options)
    )
    return Built(package=package, version=build, files=files)


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write `files`, those that are there already with the same bytes left alone."""
    for path, content in files.items():
        target = folder / path
        if target.is_file() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@contextmanager
def importable(folder: Path, package: str) -> Iterator[ModuleType]:
    """Give the package that lies in `folder`; it is forgotten afterwards."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if _is_below(name, package)]:
            del sys.modules[name]


def _is_below(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")

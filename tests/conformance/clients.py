"""Clients of a document, generated with the product and imported."""

# A package is kept below the ignored folder, under a digest of its documents and of the
# generator, so that a second run generates nothing.

from __future__ import annotations

import hashlib
import importlib
import re
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.cache import tool_fingerprint
from generator.manifest import single_manifest
from generator.pipeline import build_project, build_version
from generator.projects import plan_projects
from tests.conformance.places import WORK

__all__ = ["Package", "generate_all", "package_of"]

_DONE = "generated.txt"
_OVERLAYS = Path(__file__).with_name("overlays")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A generated package; `module` is its sub-package for the api-version."""

    name: str
    module: ModuleType

    @property
    def client(self) -> Any:
        """The synchronous client's class."""
        return self.module.Client

    @property
    def async_client(self) -> Any:
        """The asynchronous client's class."""
        return self.module.AsyncClient

    @property
    def models(self) -> str:
        """The name of the models package, which the codecs want."""
        return f"{self.module.__name__}.models"

    def runtime(self, name: str) -> ModuleType:
        """Return one of the runtime modules that lie within the package."""
        return importlib.import_module(f"{self.name}._runtime.{name}")


def generate_all(documents: Sequence[Path]) -> dict[Path, str]:
    """Generate the packages that are not there yet; return what failed, by document."""
    missing = [document for document in documents if not _is_done(document)]
    if not missing:
        return {}
    with ProcessPoolExecutor(2) as pool:
        # The generator may change under a run; the folders are those of its beginning.
        done = pool.map(_generate, missing, [_folder(each) for each in missing])
        failed = dict(zip(missing, done, strict=True))
    return {document: problem for document, problem in failed.items() if problem}


def package_of(document: Path) -> Package:
    """Return the package of a document, generated and imported."""
    folder = _folder(document)
    if not _is_done(document):
        problem = _generate(document, folder)
        if problem:
            raise ValueError(f"{document.name}: {problem}")
    name, version = (folder / _DONE).read_text(encoding="utf-8").split()
    sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module(f"{name}.{version}")
    finally:
        sys.path.remove(str(folder))
    return Package(name=name, module=module)


def overlays_of(document: Path) -> list[Path]:
    """Return the overlay that says what a document cannot, if there is one.

    It is called like the folder of the service in all its dialects, with dots for
    slashes.
    """
    tail = ".".join(document.parent.parent.parts)
    return [
        path for path in sorted(_OVERLAYS.glob("*.yaml")) if tail.endswith(path.stem)
    ]


def _name(document: Path) -> str:
    # Documents of one name in many folders are told apart by a digest of the path.
    words = re.sub(r"[^a-z0-9]+", "_", document.stem.lower()).strip("_")
    digest = hashlib.sha256(document.as_posix().encode()).hexdigest()[:6]
    return f"conf_{words}_{digest}"


def _folder(document: Path) -> Path:
    digest = hashlib.sha256(tool_fingerprint().encode())
    digest.update(document.as_posix().encode())
    for path in (document, *overlays_of(document)):
        digest.update(path.read_bytes())
    return WORK / "clients" / digest.hexdigest()[:20]


def _is_done(document: Path) -> bool:
    return (_folder(document) / _DONE).is_file()


def _generate(document: Path, folder: Path) -> str:
    """Write the package of a document; return what is wrong with it, "" for nothing."""
    try:
        return _write(document, folder)
    except Exception as problem:  # a bug of ours, which the run reports
        return f"{type(problem).__name__}: {problem}"


def _write(document: Path, folder: Path) -> str:
    name = _name(document)
    manifest = single_manifest(
        [document],
        overlays=overlays_of(document),
        package=name,
        distribution=name,
        folder=WORK if document.is_relative_to(WORK) else document.parent,
        output=folder,
    )
    (project,) = plan_projects(manifest.apis[0], output=folder)
    build = build_version(project.task(project.versions[0], manifest=manifest))
    if build.plan is None:
        errors = [str(item) for item in build.diagnostics if item.severity == "error"]
        return "; ".join(errors) or "no plan"
    for path, content in build_project([build], options=project.options).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    (folder / _DONE).write_text(f"{name} {build.plan.module}", encoding="utf-8")
    return ""

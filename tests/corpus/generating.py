"""Every document of the corpora made a package, each in a process of its own."""

# All become versions of ONE project, so that one type checker run, one interpreter and
# one copy of the runtime serve them all.

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from generator.lower import LowerOptions
from generator.manifest import DocumentConfig
from generator.pipeline import VersionBuild, VersionTask, build_project, build_version
from generator.python import PackageOptions
from tests.behaviour.packages import write_files
from tests.corpus.documents import Document, documents, operations_of
from tests.corpus.emitted import (
    emitted_operations,
    files_that_black_changes,
    files_that_do_not_compile,
)

__all__ = [
    "OPTIONS",
    "PACKAGE",
    "Generated",
    "generate_all",
    "known_or_generated",
    "module_of",
    "task_of",
]

PACKAGE = "corpora"
OPTIONS = PackageOptions(distribution=PACKAGE, package=PACKAGE)
_SAMPLED = 4


@dataclass(frozen=True, kw_only=True)
class Generated:
    """What came of one document. Everything is printable: it crosses processes."""

    name: str
    module: str
    size: int
    operations: int
    """Counted in the document."""
    missing: list[str] = field(default_factory=list)
    """Operations of the document for which no descriptor was written."""
    invented: list[str] = field(default_factory=list)
    crash: str = ""
    errors: list[str] = field(default_factory=list)
    """Error diagnostics."""
    codes: dict[str, int] = field(default_factory=dict)
    """How many diagnostics there are, by severity and code."""
    not_compiling: list[str] = field(default_factory=list)
    unstable: list[str] = field(default_factory=list)
    """Files of the sample that black would change."""
    lines: int = 0
    files: int = 0
    cpu: float = 0.0
    """Seconds of the processor from the first byte read to the last rendered."""
    memory: int = 0
    """Bytes that the process held at most."""
    memory_before: int = 0


def module_of(document: Document) -> str:
    """Return the sub-package that a document becomes."""
    return f"v{documents().index(document)}"


def generate_all(
    chosen: Sequence[Document], folder: Path, *, seed: int = 0
) -> list[Generated]:
    """Write the package of all `chosen` documents to `folder`; return the figures."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["generator.pipeline", "black"])
    plans: list[VersionBuild] = []
    rows: list[Generated] = []
    workers = max(1, min(2, os.cpu_count() or 1))
    # Not concurrent.futures: it can wait for ever where children are replaced.
    with context.Pool(workers, maxtasksperchild=1) as pool:
        orders = [(document, folder, seed) for document in chosen]
        for row, build in pool.imap(_generate, orders):
            rows.append(row)
            if build is not None:
                plans.append(build)
    write_files(build_project(plans, options=OPTIONS), folder)
    figures = json.dumps([asdict(row) for row in rows], indent=1)
    (folder / "figures.json").write_text(figures, encoding="utf-8")
    return rows


def known_or_generated(folder: Path) -> list[Generated]:
    """Return the figures of `folder`, after generating all if there are none yet."""
    figures = folder / "figures.json"
    if figures.is_file():
        known = json.loads(figures.read_text(encoding="utf-8"))
        return [Generated(**row) for row in known]
    return generate_all(documents(), folder)


def _generate(
    order: tuple[Document, Path, int],
) -> tuple[Generated, VersionBuild | None]:
    document, folder, seed = order
    before = _memory()
    name, module, size = document.name, module_of(document), document.size
    started = time.process_time()
    try:
        build = build_version(task_of(document))
    except BaseException:
        crash = traceback.format_exc(limit=-3)
        row = Generated(
            name=name,
            module=module,
            size=size,
            operations=len(operations_of(document)),
            crash=crash,
        )
        return row, None
    cpu = time.process_time() - started
    memory = _memory()
    wanted = operations_of(document)
    if build.plan is not None:
        assert build.plan.module == module, build.plan.module
    emitted = frozenset(emitted_operations(build.texts))
    row = Generated(
        name=name,
        module=module,
        size=size,
        operations=len(wanted),
        missing=[" ".join(item) for item in sorted(wanted - emitted)],
        invented=[" ".join(item) for item in sorted(emitted - wanted)],
        errors=[str(item) for item in build.diagnostics if item.severity == "error"],
        codes=_codes(build),
        not_compiling=list(files_that_do_not_compile(build.texts)),
        unstable=list(
            files_that_black_changes(build.texts, sample=_SAMPLED, seed=seed)
        ),
        lines=sum(text.count(b"\n") for text in build.texts.values()),
        files=len(build.texts),
        cpu=cpu,
        memory=memory,
        memory_before=before,
    )
    write_files(build.texts, folder)
    slim = VersionBuild(
        result=build.result,
        plan=build.plan,
        texts={},
        diagnostics=(),
        read=(),
        operations=frozenset(),
    )
    return row, slim


def task_of(document: Document) -> VersionTask:
    """Return the order to generate one document as a version of the project."""
    return VersionTask(
        version=module_of(document).removeprefix("v"),
        documents=(DocumentConfig(path=document.path, overlays=()),),
        base=document.folder,
        roots=(document.folder,),
        lowering=LowerOptions(),
        options=OPTIONS,
    )


def _memory() -> int:
    # Kilobytes on Linux, bytes on macOS.
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _codes(build: VersionBuild) -> dict[str, int]:
    found: dict[str, int] = {}
    for item in build.diagnostics:
        key = f"{item.severity} {item.code}"
        found[key] = found.get(key, 0) + 1
    return found

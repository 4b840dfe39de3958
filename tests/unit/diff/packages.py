"""Two versions of an API compared as Python, and checked as packages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.diff import ChangeSet, Finding, Verdict, compare, judge
from generator.diff.surface import sides_of, surface_changes
from generator.diff.surface_judge import judge_surface
from generator.diff.surface_sides import Sides
from generator.manifest import read_manifest, single_manifest
from generator.model import Api
from generator.pipeline import VersionTask, build_project, build_version, read_model
from generator.projects import plan_projects
from generator.python.surface import surface_of

__all__ = [
    "SYNTHETIC",
    "Pair",
    "azure_pair",
    "check",
    "pair_of_apis",
    "synthetic_pair",
    "write_pair",
]

ROOT = Path(__file__).resolve().parents[3]
SYNTHETIC = Path(__file__).parent / "surfaces"

_MOMENTS = count(int(time.time()))
_ERROR = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):(?:\d+:)? error: (?P<text>.*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two models with all that was found between them."""

    old: Api
    new: Api
    changes: ChangeSet
    wire: Verdict
    sides: Sides
    findings: tuple[Finding, ...]
    tasks: tuple[VersionTask, ...] = ()

    @property
    def modules(self) -> tuple[str, str]:
        """The names of the two sub-packages."""
        return self.sides.old.module, self.sides.new.module


def pair_of_apis(old: Api, new: Api, tasks: tuple[VersionTask, ...] = ()) -> Pair:
    """Return the comparison of two models."""
    changes = compare(old, new)
    wire = judge(changes)
    sides = sides_of(surface_of(old), surface_of(new), changes)
    return Pair(
        old=old,
        new=new,
        changes=changes,
        wire=wire,
        sides=sides,
        findings=judge_surface(surface_changes(sides), wire, sides=sides),
        tasks=tasks,
    )


@lru_cache
def azure_pair(old: str, new: str) -> Pair:
    """Return two api-versions of the specifications of this project."""
    manifest = read_manifest(ROOT / "apistrata.yaml", diagnostics=Diagnostics())
    assert manifest is not None
    api = manifest.api("azure-openai")
    assert api is not None
    (project,) = plan_projects(api, output=manifest.output)
    by_version = {item.version: item for item in project.versions}
    tasks = tuple(
        project.task(by_version[version], manifest=manifest) for version in (old, new)
    )
    return _pair(tasks)


@lru_cache
def synthetic_pair(name: str) -> Pair:
    """Return the two versions in a folder beside this file."""
    folder = SYNTHETIC / name
    tasks = []
    for path in sorted(folder.glob("*.yaml")):
        manifest = single_manifest(
            [path],
            package=name,
            distribution=name,
            folder=folder,
            output=folder,
        )
        (project,) = plan_projects(manifest.apis[0], output=folder)
        tasks.append(project.task(project.versions[0], manifest=manifest))
    return _pair(tuple(tasks))


def _pair(tasks: tuple[VersionTask, ...]) -> Pair:
    models = []
    for task in tasks:
        diagnostics = Diagnostics()
        api = read_model(task, diagnostics)
        assert api is not None, [str(item) for item in diagnostics]
        models.append(api)
    return pair_of_apis(models[0], models[1], tasks)


def write_pair(pair: Pair, folder: Path) -> str:
    """Write a project with both versions; return the name of its package."""
    builds = [build_version(task) for task in pair.tasks]
    options = pair.tasks[0].options
    for path, content in build_project(builds, options=options).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return options.package


def check(
    files: Mapping[str, str],
    folder: Path,
    *,
    tool: str = "mypy",
    ignoring: str = "nothing",
) -> dict[str, set[int]]:
    """Return the lines that a type checker complains about, by file.

    `ignoring` is a code of mypy's that does not count.
    """
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
        # mypy takes a file of the same size and second for the one that it knows.
        moment = next(_MOMENTS)
        os.utime(folder / name, (moment, moment))
    found: dict[str, set[int]] = {name: set() for name in files}
    for line in _output(list(files), folder, tool):
        match = _ERROR.match(line.strip())
        if match is None or match["text"].endswith(f"[{ignoring}]"):
            continue
        # What is wrong in the package itself is for other tests.
        if match["file"] in found or Path(match["file"]).parent == folder:
            found[Path(match["file"]).name].add(int(match["line"]))
    return found


def _output(names: Iterable[str], folder: Path, tool: str) -> list[str]:
    options = {
        "mypy": ["-m", "mypy", "--strict", "--no-error-summary"],
        "pyright": ["-m", "pyright"],
    }[tool]
    done = subprocess.run(
        [sys.executable, *options, *names],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    output = done.stdout + done.stderr
    assert done.returncode in (0, 1), output
    lines = output.splitlines()
    if tool == "pyright":
        lines = [line.strip().replace(" - error:", ": error:") for line in lines]
    return lines

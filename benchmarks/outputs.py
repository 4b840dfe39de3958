"""What a tool has written: lines, operations, and whether it can be imported."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from benchmarks.places import ROOT

__all__ = [
    "CountOperations",
    "Output",
    "count_client_calls",
    "count_endpoint_modules",
    "count_group_methods",
    "count_lines",
    "read_output",
]

CountOperations: TypeAlias = Callable[[Path], tuple[int, int]]
"""From the folder of a package: its operations, and how many cannot be called.

One cannot be called if its path has a parameter and nothing can be passed for it.
"""

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_HTTP = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """`operations` is None for a tool that writes models only."""

    lines: int
    modules: int
    operations: int | None
    uncallable: int
    failures: dict[str, str]
    is_compiled: bool

    @property
    def is_importable(self) -> bool:
        """Whether there is something, and all of it can be imported."""
        return self.modules > 0 and self.is_compiled and not self.failures


def read_output(folder: Path, python: Path, count: CountOperations | None) -> Output:
    """Return what lies in `folder`, imported with the interpreter `python`."""
    probe = ROOT / "benchmarks" / "probes" / "import_all.py"
    folder.mkdir(parents=True, exist_ok=True)
    # A project is installed by its pyproject.toml, and imported from beside it.
    folder = next((path.parent for path in folder.glob("*/pyproject.toml")), folder)
    done = subprocess.run([python, probe, folder], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{probe.name} failed: {done.stderr[-500:]}")
    # A module that prints when it is imported prints before us.
    imported = json.loads(done.stdout.splitlines()[-1])
    operations = None if count is None else count(folder)
    return Output(
        lines=count_lines(folder),
        modules=imported["modules"],
        operations=None if operations is None else operations[0],
        uncallable=0 if operations is None else operations[1],
        failures=imported["failures"],
        is_compiled=imported["is_compiled"],
    )


def count_lines(folder: Path) -> int:
    """Return the number of lines of Python below `folder`."""
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))


def count_group_methods(folder: Path) -> tuple[int, int]:
    """Count Apistrata's: public methods of the synchronous classes of `operations`.

    Properties lead to other groups, overloads repeat a method.
    """
    methods = [
        method
        for tree in _parse(folder.rglob("operations/*.py"))
        for owner in tree.body
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("Async")
        for method in owner.body
        if isinstance(method, _Function)
        and not method.name.startswith("_")
        and not method.decorator_list
    ]
    return len(methods), 0


def count_endpoint_modules(folder: Path) -> tuple[int, int]:
    """Count openapi-python-client's: modules of `api` that have a `sync_detailed`."""
    methods = [
        function
        for tree in _parse(folder.rglob("api/*/*.py"))
        for function in tree.body
        if isinstance(function, ast.FunctionDef) and function.name == "sync_detailed"
    ]
    return len(methods), 0


def count_client_calls(folder: Path) -> tuple[int, int]:
    """Count hey-api's: methods of `sdk_gen.py` that call `self.client.<method>`."""
    methods = [
        method
        for tree in _parse(folder.rglob("sdk_gen.py"))
        for owner in ast.walk(tree)
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, _Function) and _calls_client(method)
    ]
    return len(methods), sum(_leaves_path_open(method) for method in methods)


def _calls_client(method: _Function) -> bool:
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _HTTP | {"request"}
        and ast.unparse(node.func.value) == "self.client"
        for node in ast.walk(method)
    )


def _leaves_path_open(method: _Function) -> bool:
    arguments = method.args
    given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return len(given) <= 1 and any(
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("/")
        and "{" in node.value
        for node in ast.walk(method)
    )


def _parse(paths: Iterator[Path]) -> Iterator[ast.Module]:
    for path in sorted(paths):
        try:
            yield ast.parse(path.read_bytes())
        except SyntaxError:
            continue

"""The floors of the house: imports run downwards only, and in no circle.

The table is that of the design: a room may import from the rooms named beside it. A new
room, or a new way down, is a decision; write it here.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "generator"

# What any room may use: addresses, diagnostics, and how values are declared.
GROUND = {"origin", "diagnostics", "values"}

MAY_IMPORT: dict[str, set[str]] = {
    "values": set(),
    "origin": {"values"},
    "diagnostics": {"origin", "values"},
    "resources": set(),
    "request": {"values"},
    "result": GROUND,
    "runtime": set(),
    "model": GROUND,
    "load": GROUND,
    "write": GROUND,
    "manifest": GROUND | {"load"},
    "dialects": GROUND | {"load"},
    "lower": GROUND | {"load", "dialects", "model"},
    "python": GROUND | {"model"},
    "diff": GROUND | {"model", "python"},
    "history": GROUND | {"diff", "model", "python"},
    "reports": GROUND | {"diff", "history", "load", "manifest", "model", "resources"},
    "noted": GROUND | {"diff", "manifest", "model"},
    "acknowledged": GROUND | {"manifest"},
    "retirement": GROUND | {"manifest"},
    # Above python, whose names and layouts it fills; beside render, which prints it.
    "styles": GROUND | {"model", "python"},
    "render": GROUND | {"python", "resources"},
    "cache": GROUND | {"result"},
    "recall": {"cache", "request", "result"},
    "pipeline": GROUND
    | {"cache", "dialects", "load", "lower", "manifest", "model", "python", "render"}
    | {"result", "styles"},
    "projects": {"lower", "manifest", "pipeline", "python", "values"},
    "revisions": GROUND,
    "targets": GROUND
    | {"load", "manifest", "pipeline", "projects", "request", "revisions"},
    "comparison": GROUND | {"diff", "load", "model", "pipeline", "python"},
    "impact": GROUND | {"diff", "python"},
    "review": GROUND
    | {"comparison", "diff", "manifest", "noted", "reports", "retirement", "targets"},
    "chronicle": GROUND
    | {"comparison", "history", "manifest", "noted", "pipeline", "python", "reports"}
    | {"targets"},
    "fetching": GROUND | {"load"},
    "selection": GROUND | {"manifest", "request"},
    "unused": GROUND | {"manifest", "pipeline"},
    "workers": {"cache", "pipeline", "selection", "values"},
    "run": GROUND
    | {"acknowledged", "cache", "chronicle", "manifest", "pipeline", "projects"}
    | {"request"}
    | {"result", "retirement", "selection", "unused", "workers", "write"},
    "codes": {"dialects", "diff", "load", "lower", "manifest", "python", "styles"}
    | {"write"},
    "cli": GROUND
    | {"chronicle", "codes", "comparison", "diff", "fetching", "history", "impact"}
    | {"load", "manifest", "model", "noted", "pipeline", "projects", "recall"}
    | {"reports", "request", "result", "review", "run", "targets"},
}

# The runtime is copied to where nothing else of ours is. anyio comes with httpx2;
# msgspec and orjson are used where they happen to be installed.
RUNTIME_LIBRARIES = {"anyio", "httpx2", "msgspec", "orjson"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One module that a module imports, and whether at its own import."""

    module: str
    line: int
    is_at_start: bool


def modules() -> dict[str, Path]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found[".".join(parts).removesuffix(".__init__")] = path
    return found


def imports(name: str, path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text("utf-8"))
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    lazy = {id(child) for node in _lazy_blocks(tree) for child in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            targets = sorted(set(_named(node, package)))
        else:
            continue
        for target in targets:
            yield Import(
                module=target, line=node.lineno, is_at_start=id(node) not in lazy
            )


def _lazy_blocks(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
            isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        ):
            yield node


def _named(node: ast.ImportFrom, package: str) -> Iterator[str]:
    """Yield the modules that are meant: `a` by `from . import a`."""
    base = _absolute(node, package)
    for alias in node.names:
        member = f"{base}.{alias.name}"
        yield member if member in MODULES else base


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    base = parts[: len(parts) - node.level + 1]
    return ".".join([*base, *((node.module or "").split(".") if node.module else [])])


MODULES = modules()


def room(name: str) -> str:
    return [*name.split("."), ""][1]


@pytest.mark.parametrize("name", MODULES)
def test_imports_run_down_the_floors(name: str) -> None:
    here = room(name)
    if here in ("", "__main__"):
        return
    breaches = [
        f"{MODULES[name].relative_to(PACKAGE.parent)}:{one.line} imports {one.module}"
        for one in imports(name, MODULES[name])
        if one.module.split(".")[0] == "generator"
        and room(one.module) not in ("", here)
        and room(one.module) not in MAY_IMPORT[here]
    ]

    assert [] == breaches


def test_every_room_has_its_floor() -> None:
    rooms = {room(name) for name in MODULES} - {"", "__main__"}

    assert rooms <= set(MAY_IMPORT)


def test_the_table_itself_has_no_circle() -> None:
    remaining = {name: set(below) for name, below in MAY_IMPORT.items()}
    while remaining:
        ground = [name for name, below in remaining.items() if not below]
        assert ground, f"a circle among {sorted(remaining)}"
        for name in ground:
            del remaining[name]
        for below in remaining.values():
            below.difference_update(ground)


def test_modules_import_each_other_in_no_circle() -> None:
    graph = {
        name: {
            one.module
            for one in imports(name, path)
            if one.is_at_start and one.module in MODULES and one.module != name
        }
        for name, path in MODULES.items()
    }
    state: dict[str, str] = {}

    def visit(name: str, trail: tuple[str, ...]) -> None:
        state[name] = "open"
        for other in sorted(graph[name]):
            if state.get(other) == "open":
                circle = trail[trail.index(other) :] if other in trail else trail
                raise AssertionError(" -> ".join((*circle, other)))
            if other not in state:
                visit(other, (*trail, other))
        state[name] = "done"

    for name in sorted(graph):
        if name not in state:
            visit(name, (name,))


@pytest.mark.parametrize("name", [name for name in MODULES if room(name) == "runtime"])
def test_the_runtime_imports_nothing_of_ours(name: str) -> None:
    """A byte copy has to work at any depth: relative imports that stay inside."""
    path = MODULES[name]
    inside = len(path.relative_to(PACKAGE / "runtime").parts)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            assert node.level <= inside, f"{path.name}:{node.lineno} leads out"
            continue
        targets = (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        )
        for target in targets:
            library = target.split(".")[0]
            assert library in sys.stdlib_module_names | RUNTIME_LIBRARIES, target


@pytest.mark.parametrize("name", MODULES)
def test_each_module_names_its_face(name: str) -> None:
    path = MODULES[name]
    body = ast.parse(path.read_text("utf-8")).body
    statements = [node for node in body if not isinstance(node, ast.Expr)]
    if all(_hands_on_everything(node) for node in statements):
        return
    names = [
        target.id
        for node in statements
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]

    assert path.name == "__main__.py" or "__all__" in names


def _hands_on_everything(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.names[0].name == "*"

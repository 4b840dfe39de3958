"""The import block of one generated module."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from generator.python.layout import LINE_LENGTH
from generator.values import dataclass

__all__ = ["Imports", "from_import"]

_STANDARD = (
    "__future__",
    "builtins",
    "collections",
    "dataclasses",
    "datetime",
    "decimal",
)
_STANDARD_MORE = ("functools", "importlib", "typing", "uuid")


@dataclass(slots=True)
class Imports:
    """Collects what a module needs, at run time or only for type checkers."""

    _run: dict[str, set[str]] = field(default_factory=dict)
    _check: dict[str, set[str]] = field(default_factory=dict)

    def run(self, module: str, name: str) -> None:
        """Need `name` of `module` when the generated module is executed; "" is the
        module.
        """
        self._run.setdefault(module, set()).add(name)

    def check(self, module: str, name: str) -> None:
        """Need `name` of `module` in annotations only."""
        self._check.setdefault(module, set()).add(name)

    @property
    def needs_checking(self) -> bool:
        """Whether anything is needed by type checkers alone."""
        return any(True for _ in self._checked())

    def run_lines(self) -> tuple[str, ...]:
        """Return the import statements, sorted in isort's order, groups parted by empty
        lines.
        """
        table = dict(self._run)
        if self.needs_checking:
            table["typing"] = table.get("typing", set()) | {"TYPE_CHECKING"}
        return tuple(_lines(table, indent=""))

    def check_lines(self) -> tuple[str, ...]:
        """Return the statements below `if TYPE_CHECKING:`, indented."""
        return tuple(_lines(dict(self._checked()), indent="    "))

    def _checked(self) -> Iterator[tuple[str, set[str]]]:
        for module, names in self._check.items():
            rest = names - self._run.get(module, set())
            if rest:
                yield module, rest


def _lines(table: dict[str, set[str]], *, indent: str) -> Iterator[str]:
    previous = None
    for group, module in sorted((_group(module), module) for module in table):
        if previous is not None and group[0] != previous:
            yield ""
        previous = group[0]
        names = sorted(table[module] - {""}, key=_name_order)
        if "" in table[module]:
            bare, _, alias = module.partition(" as ")
            yield (
                f"{indent}import {bare} as {alias}"
                if alias
                else f"{indent}import {bare}"
            )
        if names:
            yield from_import(module, names, indent=indent)


def from_import(module: str, names: Sequence[str], *, indent: str) -> str:
    """Return a from-import, exploded where it does not fit."""
    line = f"{indent}from {module} import {', '.join(names)}"
    if len(line) <= LINE_LENGTH:
        return line
    inner = "".join(f"{indent}    {name},\n" for name in names)
    return f"{indent}from {module} import (\n{inner}{indent})"


def _group(module: str) -> tuple[int, int, str]:
    top = module.partition(".")[0].partition(" ")[0]
    if module.startswith("."):
        # isort: the farthest parents first.
        dots = len(module) - len(module.lstrip("."))
        return (2, -dots, module)
    return (0 if top in _STANDARD or top in _STANDARD_MORE else 1, 0, module)


def _name_order(name: str) -> tuple[int, str]:
    # isort's case order: CONSTANTS, Classes, functions.
    plain = name.partition(" as ")[0]
    if plain.isupper() and len(plain) > 1:
        return (0, name)
    return (1 if plain[:1].isupper() else 2, name)

"""The caller's files, and the modules that they are to each other."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Code", "CodeFile", "read_code"]

_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "venv"})


@dataclass(frozen=True, slots=True)
class CodeFile:
    """A file of Python; `module` is its dotted name below the path that was given."""

    path: Path
    shown: str
    module: str
    text: str
    tree: ast.Module


@dataclass(frozen=True)
class Code:
    """All files that are read together."""

    files: tuple[CodeFile, ...]

    @cached_property
    def by_module(self) -> Mapping[str, CodeFile]:
        """The files by their dotted names, and by the ends of those."""
        found: dict[str, CodeFile] = {}
        for file in self.files:
            parts = file.module.split(".")
            for start in range(len(parts)):
                found.setdefault(".".join(parts[start:]), file)
        for file in self.files:
            found[file.module] = file
        return found

    def resolve(self, module: str, *, level: int, inside: CodeFile) -> CodeFile | None:
        """Return the file that an import means, None where it is none of these."""
        if not level:
            return self.by_module.get(module)
        parts = inside.module.split(".")
        if inside.path.name != "__init__.py":
            parts = parts[:-1]
        parts = parts[: len(parts) - level + 1]
        return self.by_module.get(".".join([*parts, *module.split(".")]).strip("."))


def read_code(paths: Sequence[Path], diagnostics: Diagnostics) -> Code:
    """Return the Python files at `paths` and below; what cannot be parsed is reported.

    Nothing is imported or run.
    """
    found: dict[Path, CodeFile] = {}
    for root, path in _files(paths):
        if path in found:
            continue
        file = _read(root, path, diagnostics)
        if file is not None:
            found[path] = file
    return Code(files=tuple(found.values()))


def _files(paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*.py")):
                below = file.relative_to(path).parts
                if not any(p in _SKIPPED or p.startswith(".") for p in below):
                    yield path, file
        else:
            yield path.parent, path


def _read(root: Path, path: Path, diagnostics: Diagnostics) -> CodeFile | None:
    shown = path.as_posix()
    try:
        # PEP 263 and byte order marks are what compile knows best.
        content = path.read_bytes()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(content, filename=shown)
        text = content.decode("utf-8-sig")
    except (SyntaxError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0) or 0
        diagnostics.warning(
            "python-unreadable",
            f"this file cannot be read as Python: {getattr(error, 'msg', error)}",
            Origin(file=shown, line=line, column=1 if line else 0),
            help="it is left out; the other files are looked at",
        )
        return None
    parts = list(path.relative_to(root).with_suffix("").parts)
    if parts[-1] == "__init__" and len(parts) > 1:
        parts.pop()
    return CodeFile(path, shown, ".".join(parts), text, tree)

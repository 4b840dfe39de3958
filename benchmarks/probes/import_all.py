"""Compile and import every module below a folder.

Usage: import_all.py FOLDER
"""

# Alone in its process and without an import of ours, because what is imported is
# foreign code. Modules that a tool left broken must not hide the rest.

from __future__ import annotations

import compileall
import importlib
import json
import sys
import warnings
from pathlib import Path

__all__ = ["import_all", "module_names"]


def module_names(folder: Path) -> list[str]:
    """Return the names of all modules below `folder`, as seen from there."""
    names = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return [name for name in names if name]


def import_all(folder: Path) -> dict[str, object]:
    """Return how many modules there are, and which could not be imported and why."""
    is_compiled = bool(compileall.compile_dir(folder, quiet=2))
    sys.path.insert(0, str(folder))
    warnings.simplefilter("ignore")
    names = module_names(folder)
    failures = {}
    for name in names:
        try:
            importlib.import_module(name)
        except BaseException as error:
            failures[name] = f"{type(error).__name__}: {error}"[:200]
    return {"modules": len(names), "is_compiled": is_compiled, "failures": failures}


if __name__ == "__main__":
    print(json.dumps(import_all(Path(sys.argv[1]))))

"""List the API descriptions below a folder: name, dialect, bytes.

Usage: listing.py FOLDER
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["list_documents"]

# What other tools' test suites make hard on purpose says nothing of cost.
_LEFT_OUT = {"tricky", "diff-cases"}
_DIALECT = re.compile(
    r"""^[{\s]*["']?(?:openapi|swagger)["']?\s*:\s*["']?([0-9.]+)""", re.M
)
_ENTRY = "specification"


def list_documents(folder: Path) -> Iterator[dict[str, object]]:
    """Yield the root documents, in the order of their names.

    A document that is split over a folder `specification` has the size of all of it.
    """
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.suffix not in (".json", ".yaml", ".yml") or name.parts[0] in _LEFT_OUT:
            continue
        is_split = _ENTRY in name.parts
        if is_split and name.parent.name != _ENTRY:
            continue
        found = _DIALECT.search(path.read_text(encoding="utf-8-sig", errors="replace"))
        if found is None:
            continue
        files = path.parent.rglob("*") if is_split else [path]
        yield {
            "name": name.as_posix(),
            "dialect": found[1],
            "size": sum(file.stat().st_size for file in files if file.is_file()),
        }


if __name__ == "__main__":
    print(json.dumps(list(list_documents(Path(sys.argv[1])))))

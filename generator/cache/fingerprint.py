"""One text that changes when the tool does: its sources, templates and formatter."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

__all__ = ["installed_versions", "tool_fingerprint"]

# Whose version shows in the output. Asking importlib.metadata would cost more than all
# the rest of a run that finds nothing changed; the names of the installed
# distributions' folders say the same.
_DISTRIBUTIONS = ("black-", "datamodel_code_generator-", "jinja2-", "pyyaml-")


@cache
def tool_fingerprint() -> str:
    """Return a digest of everything of the tool that may show in its output."""
    digest = hashlib.sha256(f"{sys.version_info[:2]}\n".encode())
    package = Path(__file__).parents[1]
    # In a checkout the templates lie beside the package, in an installed wheel inside.
    for root in (package, package.parent / "templates"):
        if root == package or not (package / "_templates").is_dir():
            digest.update(_tree(root))
    for name in installed_versions():
        digest.update(name.encode() + b"\0")
    return digest.hexdigest()


def _tree(root: Path) -> bytes:
    digest = hashlib.sha256()
    for path in _files(str(root)):
        digest.update(os.path.relpath(path, root).encode() + b"\0")
        digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
    return digest.digest()


def _files(folder: str) -> list[str]:
    found: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    found.extend(_files(entry.path))
            elif not entry.name.endswith((".pyc", "~", ".swp")):
                found.append(entry.path)
    return sorted(found)


@cache
def installed_versions() -> tuple[str, ...]:
    """Return name and version of the distributions that shape the output."""
    found: set[str] = set()
    for folder in sys.path:
        if os.path.basename(folder) not in ("site-packages", "dist-packages"):
            continue
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        found.update(
            name
            for name in names
            if name.endswith(".dist-info") and name.lower().startswith(_DISTRIBUTIONS)
        )
    return tuple(sorted(found))

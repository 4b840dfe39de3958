"""Every diagnostic code of every room, with its explanation."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

__all__ = ["CODES", "explanations"]

CODES: dict[str, str] = {
    "project-orphaned": (
        "The output folder holds a project that an earlier run wrote and that the"
        " manifest no longer asks for: an API was removed or renamed. Nothing is"
        " removed that is not asked for; delete the folder when nobody needs it."
    ),
    "skip-unused": (
        "The manifest skips an operation that no document has. It may have been"
        " renamed, and then it is generated again; correct the name or delete the"
        " entry."
    ),
    "unknown-api": (
        "The command line names an API that the manifest does not have. The names"
        " are the keys under `apis:`."
    ),
    "unknown-version": (
        "The command line names an api-version that no API of the manifest has."
    ),
}

_ROOMS = ("manifest", "load", "dialects", "lower", "python", "write")


def explanations() -> Mapping[str, str]:
    """Return the explanation of every code, sorted by code."""
    merged = dict(CODES)
    for room in _ROOMS:
        # lazy: a room's package brings its libraries, and most runs explain nothing
        merged |= import_module(f"generator.{room}.codes").CODES
    return MappingProxyType(dict(sorted(merged.items())))

"""What is to be written, and which paths may be written at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["LEDGER_NAME", "MAX_PATH", "Plan", "UnsafePlan", "check_plan", "why_unsafe"]

Plan: TypeAlias = Mapping[str, bytes]
"""Relative path with forward slashes -> content: all that a project shall hold."""

LEDGER_NAME = ".apistrata-files"

# Windows allows 260 characters in all; this leaves 80 for the folder that users clone
# into.
MAX_PATH = 180

# What Windows forbids in names; control characters would break the ledger as well.
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE
)


class UnsafePlan(ValueError):
    """A planned path must not be written; a bug of the stage that planned it."""


def why_unsafe(path: str) -> str | None:
    """Return why `path` must not be written below a project folder, if so."""
    if not path:
        return "it is empty"
    if len(path) > MAX_PATH:
        return f"it is longer than {MAX_PATH} characters"
    if path.startswith("/"):
        return "it is absolute"
    found = _FORBIDDEN.search(path)
    if found:
        return f"it holds {found[0]!r}"
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return f'it has a part "{part}"'
        if part.endswith((" ", ".")):
            return f'"{part}" ends with a dot or a space'
        if _DEVICES.fullmatch(part.partition(".")[0].rstrip(" ")):
            return f'"{part}" is a device on Windows'
        if part.lower() == ".git":
            return "it leads into a repository's own files"
    return None


def check_plan(plan: Plan) -> None:
    """Raise UnsafePlan if a path must not be written, or two are one somewhere."""
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in plan:
        reason = why_unsafe(path)
        if reason is None and path == LEDGER_NAME:
            reason = "it is the ledger's own"
        if reason is not None:
            raise UnsafePlan(f"{path!r} cannot be written: {reason}")
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            raise UnsafePlan(f"{path!r} and {other!r} differ by case alone")
        parts = path.split("/")
        for end in range(1, len(parts)):
            folder = "/".join(parts[:end])
            spelled = folders.setdefault(folder.casefold(), folder)
            if spelled != folder:
                raise UnsafePlan(f"{folder!r} and {spelled!r} differ by case alone")
    for key, path in seen.items():
        if key in folders:
            raise UnsafePlan(f"{path!r} is planned as a file and as a folder")

"""Typed clients of Several documents, one sub-package an api-version.

    from accepted.v2024_05_01 import Client

Nothing is imported before it is used; several versions live in one process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from . import v2024_05_01

__all__ = ["v2024_05_01"]

VERSIONS: dict[str, str] = {
    "2024-05-01": "v2024_05_01",
}
"""The sub-package of every api-version, oldest first."""

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, dict.fromkeys(VERSIONS.values(), "."))

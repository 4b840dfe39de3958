"""`VectorStoreFileCounts`: How many files are in which state."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["VectorStoreFileCounts"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileCounts:
    """How many files are in which state. Since 2025-03-01-preview."""

    in_progress: int
    """Files that are being worked on."""

    completed: int
    """Files that can be searched."""

    failed: int
    """Files that could not be read."""

    cancelled: int
    """Files that were given up."""

    total: int
    """All files."""

    __repr__ = represent

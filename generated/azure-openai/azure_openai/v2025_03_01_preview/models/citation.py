"""`Citation`: A passage of your data."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Citation"]


@dataclass(kw_only=True, repr=False)
class Citation:
    """A passage of your data. Since 2024-10-21."""

    content: str
    """Text of the passage."""

    title: str | None = None
    """Title of its document."""

    url: str | None = None
    """Address of its document."""

    filepath: str | None = None
    """File name of its document."""

    chunk_id: str | None = None
    """Id of the passage within its document."""

    rerank_score: float | None = None
    """Score of the second look at the hits. Since 2025-03-01-preview."""

    __repr__ = represent

"""`FilterReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["FilterReason"]

FilterReason: TypeAlias = Literal["score", "rerank"] | str
"""Why a document was left out: `score` by the first search or the limit of
documents, `rerank` by the second look at it. Since 2025-03-01-preview.
"""

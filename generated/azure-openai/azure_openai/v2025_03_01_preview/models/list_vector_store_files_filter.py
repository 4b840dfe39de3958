"""`ListVectorStoreFilesFilter`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ListVectorStoreFilesFilter"]

ListVectorStoreFilesFilter: TypeAlias = (
    Literal["in_progress", "completed", "failed", "cancelled"] | str
)
"""The schema `FileStatus parameter`."""

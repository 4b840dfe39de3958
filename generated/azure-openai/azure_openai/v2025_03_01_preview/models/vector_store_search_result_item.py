"""`VectorStoreSearchResultItem`: A file that was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject,
    )

__all__ = ["VectorStoreSearchResultItem"]


@dataclass(kw_only=True, repr=False)
class VectorStoreSearchResultItem:
    """A file that was found. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""

    score: float
    """How well it fits, from 0 to 1. From 0 to 1."""

    attributes: VectorStoreFileAttributes | None
    """Up to 16 values that searches can filter files by: short texts, numbers or
    booleans.
    """

    content: list[VectorStoreSearchResultContentObject]
    """The chunks that were found."""

    __repr__ = represent

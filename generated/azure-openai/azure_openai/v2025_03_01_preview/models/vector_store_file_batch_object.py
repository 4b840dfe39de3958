"""`VectorStoreFileBatchObject`: Files that are added to a vector store together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .vector_store_file_counts import VectorStoreFileCounts

__all__ = ["VectorStoreFileBatchObject", "VectorStoreFileBatchObjectStatus"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileBatchObject:
    """Files that are added to a vector store together. Since 2025-03-01-preview."""

    id: str
    """Id of the batch."""

    object: Literal["vector_store.files_batch"]
    """Kind of this object: `vector_store.files_batch`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    vector_store_id: str
    """Id of the vector store."""

    status: VectorStoreFileBatchObjectStatus
    """Where the batch stands."""

    file_counts: VectorStoreFileCounts
    """How many files are in which state."""

    __repr__ = represent


VectorStoreFileBatchObjectStatus: TypeAlias = (
    Literal["in_progress", "completed", "cancelled", "failed"] | str
)
"""Where the batch stands."""

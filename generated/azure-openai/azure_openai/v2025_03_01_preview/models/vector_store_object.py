"""`VectorStoreObject`: Files cut into chunks and searchable by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any

    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_file_counts import VectorStoreFileCounts

__all__ = ["VectorStoreObject", "VectorStoreObjectStatus"]


@dataclass(kw_only=True, repr=False)
class VectorStoreObject:
    """Files cut into chunks and searchable by meaning. Since 2025-03-01-preview."""

    id: str
    """Id of the vector store."""

    object: Literal["vector_store"]
    """Kind of this object: `vector_store`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    name: str | None
    """Name of the vector store."""

    usage_bytes: int
    """Bytes that its files take."""

    file_counts: VectorStoreFileCounts
    """How many files are in which state."""

    status: VectorStoreObjectStatus
    """`completed` once every file can be searched."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When a vector store is deleted of its own accord."""

    expires_at: int | None = None
    """Time when it will be deleted, in seconds since 1970-01-01 UTC; null if never."""

    last_active_at: int | None
    """Time of the last use, in seconds since 1970-01-01 UTC."""

    metadata: dict[str, Any] | None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


VectorStoreObjectStatus: TypeAlias = (
    Literal["expired", "in_progress", "completed"] | str
)
"""`completed` once every file can be searched."""

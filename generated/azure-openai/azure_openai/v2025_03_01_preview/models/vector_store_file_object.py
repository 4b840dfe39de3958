"""`VectorStoreFileObject`: A file in a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnknownVariant
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam,
    )
    from .vector_store_file_error import VectorStoreFileError

__all__ = ["VectorStoreFileObject", "VectorStoreFileObjectStatus"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileObject:
    """A file in a vector store. Since 2025-03-01-preview."""

    id: str
    """Id of the file."""

    object: Literal["vector_store.file"]
    """Kind of this object: `vector_store.file`."""

    usage_bytes: int
    """Bytes that it takes in the store, which may differ from the size of the file."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    vector_store_id: str
    """Id of the vector store."""

    status: VectorStoreFileObjectStatus
    """`completed` once the file can be searched."""

    last_error: VectorStoreFileError | None
    """Why a file could not be made searchable; null if it could."""

    chunking_strategy: (
        StaticChunkingStrategyResponseParam
        | OtherChunkingStrategyResponseParam
        | UnknownVariant
        | None
    ) = None
    """How the file was cut into chunks."""

    __repr__ = represent


VectorStoreFileObjectStatus: TypeAlias = (
    Literal["in_progress", "completed", "cancelled", "failed"] | str
)
"""`completed` once the file can be searched."""

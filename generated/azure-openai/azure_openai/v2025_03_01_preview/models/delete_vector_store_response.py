"""`DeleteVectorStoreResponse`: Tells that a vector store was deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["DeleteVectorStoreResponse"]


@dataclass(kw_only=True, repr=False)
class DeleteVectorStoreResponse:
    """Tells that a vector store was deleted. Since 2025-03-01-preview."""

    id: str
    """Id of the vector store."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vector_store.deleted"]
    """Kind of this object: `vector_store.deleted`."""

    __repr__ = represent

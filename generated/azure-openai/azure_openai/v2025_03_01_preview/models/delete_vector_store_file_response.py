"""`DeleteVectorStoreFileResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["DeleteVectorStoreFileResponse"]


@dataclass(kw_only=True, repr=False)
class DeleteVectorStoreFileResponse:
    """Tells that a file was taken out of a vector store. Since 2025-03-01-preview."""

    id: str
    """Id of the file."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vector_store.file.deleted"]
    """Kind of this object: `vector_store.file.deleted`."""

    __repr__ = represent

"""`UpdateVectorStoreFileAttributesRequest`: New attributes of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

    from .vector_store_file_attributes import VectorStoreFileAttributesInput

__all__ = [
    "UpdateVectorStoreFileAttributesRequest",
    "UpdateVectorStoreFileAttributesRequestDict",
]


@dataclass(kw_only=True, repr=False)
class UpdateVectorStoreFileAttributesRequest:
    """New attributes of a file. Since 2025-03-01-preview."""

    attributes: VectorStoreFileAttributesInput | None
    """Up to 16 values that searches can filter files by: short texts, numbers or
    booleans.
    """

    __repr__ = represent


class UpdateVectorStoreFileAttributesRequestDict(TypedDict, total=False):
    """`UpdateVectorStoreFileAttributesRequest` as a plain dict, keyed by wire names."""

    attributes: Required[VectorStoreFileAttributesInput | None]

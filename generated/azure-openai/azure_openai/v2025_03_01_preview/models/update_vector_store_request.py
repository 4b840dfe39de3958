"""`UpdateVectorStoreRequest`: What to change about a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._runtime.models import Unset
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )

__all__ = ["UpdateVectorStoreRequest", "UpdateVectorStoreRequestDict"]


@dataclass(kw_only=True, repr=False)
class UpdateVectorStoreRequest:
    """What to change about a vector store. Since 2025-03-01-preview."""

    name: str | None | Unset = UNSET
    """Name of the vector store."""

    expires_after: (
        VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | None | Unset
    ) = UNSET
    """When a vector store is deleted of its own accord."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class UpdateVectorStoreRequestDict(TypedDict, total=False):
    """`UpdateVectorStoreRequest` as a plain dict, keyed by wire names."""

    name: str | None
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | None
    metadata: Mapping[str, Any] | None

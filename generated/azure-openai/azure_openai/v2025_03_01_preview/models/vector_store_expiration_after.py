"""`VectorStoreExpirationAfter`: When a vector store is deleted of its own accord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["VectorStoreExpirationAfter", "VectorStoreExpirationAfterDict"]


@dataclass(kw_only=True, repr=False)
class VectorStoreExpirationAfter:
    """When a vector store is deleted of its own accord. Since 2025-03-01-preview."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """What the days are counted from: `last_active_at`."""

    days: int
    """Days without use after which it is deleted. From 1 to 365."""

    __repr__ = represent


class VectorStoreExpirationAfterDict(TypedDict, total=False):
    """`VectorStoreExpirationAfter` as a plain dict, keyed by wire names."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]

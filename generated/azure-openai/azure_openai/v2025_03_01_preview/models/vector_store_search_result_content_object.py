"""`VectorStoreSearchResultContentObject`: A chunk that was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["VectorStoreSearchResultContentObject"]


@dataclass(kw_only=True, repr=False)
class VectorStoreSearchResultContentObject:
    """A chunk that was found. Since 2025-03-01-preview."""

    type: Literal["text"]
    """Kind of this object: `text`."""

    text: str
    """The text."""

    __repr__ = represent

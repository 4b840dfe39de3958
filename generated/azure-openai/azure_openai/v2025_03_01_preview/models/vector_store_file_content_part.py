"""`VectorStoreFileContentPart`: A part of the text of a file."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["VectorStoreFileContentPart"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileContentPart:
    """A part of the text of a file. Since 2025-03-01-preview."""

    type: str | None = None
    """Kind of the part; so far `text`."""

    text: str | None = None
    """The text."""

    __repr__ = represent

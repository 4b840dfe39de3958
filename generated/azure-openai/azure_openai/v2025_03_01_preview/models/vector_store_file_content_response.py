"""`VectorStoreFileContentResponse`: The text of a file in a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .vector_store_file_content_part import VectorStoreFileContentPart

__all__ = ["VectorStoreFileContentResponse"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileContentResponse:
    """The text of a file in a vector store. Since 2025-03-01-preview."""

    object: Literal["vector_store.file_content.page"]
    """Kind of this object: `vector_store.file_content.page`."""

    data: list[VectorStoreFileContentPart]
    """The parts of the text."""

    has_more: bool
    """Whether there is another page."""

    next_page: str | None
    """What stands for the next page; null on the last one."""

    __repr__ = represent

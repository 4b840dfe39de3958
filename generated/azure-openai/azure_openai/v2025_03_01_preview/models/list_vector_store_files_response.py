"""`ListVectorStoreFilesResponse`: A page of files in a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .vector_store_file_object import VectorStoreFileObject

__all__ = ["ListVectorStoreFilesResponse"]


@dataclass(kw_only=True, repr=False)
class ListVectorStoreFilesResponse:
    """A page of files in a vector store. Since 2025-03-01-preview."""

    object: str
    """Kind of this object: `list`."""

    data: list[VectorStoreFileObject]
    """The items of the page."""

    first_id: str | None
    """Id of the first item of the page; null on an empty one."""

    last_id: str | None
    """Id of the last item of the page; null on an empty one."""

    has_more: bool
    """Whether there is another page."""

    __repr__ = represent

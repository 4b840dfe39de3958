"""`VectorStoreSearchResultsPage`: A page of what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .vector_store_search_result_item import VectorStoreSearchResultItem

__all__ = ["VectorStoreSearchResultsPage"]


@dataclass(kw_only=True, repr=False)
class VectorStoreSearchResultsPage:
    """A page of what was found. Since 2025-03-01-preview."""

    object: Literal["vector_store.search_results.page"]
    """Kind of this object: `vector_store.search_results.page`."""

    search_query: list[str]
    """The questions that were searched for."""

    data: list[VectorStoreSearchResultItem]
    """The hits, best first."""

    has_more: bool
    """Whether there is another page."""

    next_page: str | None
    """What stands for the next page; null on the last one."""

    __repr__ = represent

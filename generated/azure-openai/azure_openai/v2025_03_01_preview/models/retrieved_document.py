"""`RetrievedDocument`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .citation import Citation

if TYPE_CHECKING:
    from .filter_reason import FilterReason

__all__ = ["RetrievedDocument"]


@dataclass(kw_only=True, repr=False)
class RetrievedDocument(Citation):
    """A document that a search brought up, whether or not the answer uses it. Since
    2025-03-01-preview.
    """

    search_queries: list[str]
    """Searches that brought it up."""

    data_source_index: int
    """Position of the data source in the request."""

    original_search_score: float
    """Score of the first search."""

    filter_reason: FilterReason | None = None
    """Why a document was left out: `score` by the first search or the limit of
    documents, `rerank` by the second look at it.
    """

    __repr__ = represent

"""`FileSearchTool`: Lets the model search vector stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .file_search_filter import FileSearchFilter, FileSearchFilterInput
    from .ranking_options import RankingOptions, RankingOptionsDict

__all__ = ["FileSearchTool", "FileSearchToolDict"]


@dataclass(kw_only=True, repr=False)
class FileSearchTool:
    """Lets the model search vector stores. Since 2025-03-01-preview."""

    type: Literal["file_search"] = "file_search"
    """Kind of this object: `file_search`."""

    vector_store_ids: list[str]
    """Ids of the vector stores to search."""

    max_num_results: int | Unset = UNSET
    """Most hits to use, from 1 to 50."""

    filters: FileSearchFilter | Unset = UNSET
    """Attributes that files need in order to be searched."""

    ranking_options: RankingOptions | Unset = UNSET
    """How hits are put in order and when they are too weak."""

    __repr__ = represent


class FileSearchToolDict(TypedDict, total=False):
    """`FileSearchTool` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    filters: FileSearchFilterInput
    ranking_options: RankingOptions | RankingOptionsDict

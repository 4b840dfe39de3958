"""`VectorStoreSearchRequest`: What to search for, and where not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .file_search_filter import FileSearchFilterInput
    from .ranking_options import RankingOptions, RankingOptionsDict

__all__ = ["VectorStoreSearchRequest", "VectorStoreSearchRequestDict"]


@dataclass(kw_only=True, repr=False)
class VectorStoreSearchRequest:
    """What to search for, and where not. Since 2025-03-01-preview."""

    query: str | Sequence[str]
    """What to look for: one question, or several."""

    rewrite_query: bool | Unset = UNSET
    """Let the service reword the question so that it finds more.

    The service's default is `false`.
    """

    max_num_results: int | Unset = UNSET
    """Most hits to report. From 1 to 50. The service's default is `10`."""

    filters: FileSearchFilterInput | Unset = UNSET
    """Attributes that files need in order to be searched."""

    ranking_options: RankingOptions | RankingOptionsDict | Unset = UNSET
    """How hits are put in order and when they are too weak."""

    __repr__ = represent


class VectorStoreSearchRequestDict(TypedDict, total=False):
    """`VectorStoreSearchRequest` as a plain dict, keyed by wire names."""

    query: Required[str | Sequence[str]]
    rewrite_query: bool
    max_num_results: int
    filters: FileSearchFilterInput
    ranking_options: RankingOptions | RankingOptionsDict

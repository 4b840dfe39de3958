"""`FileSearchToolCall`: A search that the model made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .file_search_result import FileSearchResult, FileSearchResultDict

__all__ = ["FileSearchToolCall", "FileSearchToolCallDict"]


@dataclass(kw_only=True, repr=False)
class FileSearchToolCall:
    """A search that the model made. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    type: Literal["file_search_call"] = "file_search_call"
    """Kind of this object: `file_search_call`."""

    status: (
        Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    )
    """Where the search stands."""

    queries: list[str]
    """What was searched for."""

    results: list[FileSearchResult] | None | Unset = UNSET
    """The hits; only if asked for."""

    __repr__ = represent


class FileSearchToolCallDict(TypedDict, total=False):
    """`FileSearchToolCall` as a plain dict, keyed by wire names."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[
        Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    ]
    queries: Required[Sequence[str]]
    results: Sequence[FileSearchResult | FileSearchResultDict] | None

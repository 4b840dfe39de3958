"""`AssistantToolsFileSearch`: Lets the model search vector stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = [
    "AssistantToolsFileSearch",
    "AssistantToolsFileSearchDict",
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFileSearchFileSearchDict",
]


@dataclass(kw_only=True, repr=False)
class AssistantToolsFileSearch:
    """Lets the model search vector stores. Since 2025-03-01-preview."""

    type: Literal["file_search"] = "file_search"
    """Kind of this object: `file_search`."""

    file_search: AssistantToolsFileSearchFileSearch | Unset = UNSET
    """Settings of the search."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AssistantToolsFileSearchFileSearch:
    """Settings of the search. Since 2025-03-01-preview."""

    max_num_results: int | Unset = UNSET
    """Most hits to use. From 1 to 50."""

    __repr__ = represent


class AssistantToolsFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearch` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_search"]]
    file_search: (
        AssistantToolsFileSearchFileSearch | AssistantToolsFileSearchFileSearchDict
    )


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` as a plain dict, keyed by wire names."""

    max_num_results: int

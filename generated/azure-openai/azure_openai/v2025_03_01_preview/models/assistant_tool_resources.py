"""`AssistantToolResources`: What the tools of an assistant may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = [
    "AssistantToolResources",
    "AssistantToolResourcesCodeInterpreter",
    "AssistantToolResourcesCodeInterpreterDict",
    "AssistantToolResourcesDict",
    "AssistantToolResourcesFileSearch",
    "AssistantToolResourcesFileSearchDict",
]


@dataclass(kw_only=True, repr=False)
class AssistantToolResources:
    """What the tools of an assistant may use. Since 2025-03-01-preview."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | Unset = UNSET
    """For the code interpreter."""

    file_search: AssistantToolResourcesFileSearch | Unset = UNSET
    """For the file search."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AssistantToolResourcesCodeInterpreter:
    """For the code interpreter. Since 2025-03-01-preview."""

    file_ids: list[str] | Unset = UNSET
    """Ids of the files. At most 20 items. The service's default is `[]`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AssistantToolResourcesFileSearch:
    """For the file search. Since 2025-03-01-preview."""

    vector_store_ids: list[str] | Unset = UNSET
    """Ids of the vector stores to search. At most 1 item."""

    __repr__ = represent


class AssistantToolResourcesDict(TypedDict, total=False):
    """`AssistantToolResources` as a plain dict, keyed by wire names."""

    code_interpreter: (
        AssistantToolResourcesCodeInterpreter
        | AssistantToolResourcesCodeInterpreterDict
    )
    file_search: AssistantToolResourcesFileSearch | AssistantToolResourcesFileSearchDict


class AssistantToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`AssistantToolResourcesCodeInterpreter` as a plain dict, keyed by wire names."""

    file_ids: Sequence[str]


class AssistantToolResourcesFileSearchDict(TypedDict, total=False):
    """`AssistantToolResourcesFileSearch` as a plain dict, keyed by wire names."""

    vector_store_ids: Sequence[str]

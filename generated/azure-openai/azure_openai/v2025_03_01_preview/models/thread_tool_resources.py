"""`ThreadToolResources`: What tools may use in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = [
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesCodeInterpreterDict",
    "ThreadToolResourcesDict",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchDict",
]


@dataclass(kw_only=True, repr=False)
class ThreadToolResources:
    """What tools may use in a thread. Since 2025-03-01-preview."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | Unset = UNSET
    """For the code interpreter."""

    file_search: ThreadToolResourcesFileSearch | Unset = UNSET
    """For the file search."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ThreadToolResourcesCodeInterpreter:
    """For the code interpreter. Since 2025-03-01-preview."""

    file_ids: list[str] | Unset = UNSET
    """Ids of the files. At most 20 items. The service's default is `[]`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ThreadToolResourcesFileSearch:
    """For the file search. Since 2025-03-01-preview."""

    vector_store_ids: list[str] | Unset = UNSET
    """Ids of the vector stores to search. At most 1 item."""

    __repr__ = represent


class ThreadToolResourcesDict(TypedDict, total=False):
    """`ThreadToolResources` as a plain dict, keyed by wire names."""

    code_interpreter: (
        ThreadToolResourcesCodeInterpreter | ThreadToolResourcesCodeInterpreterDict
    )
    file_search: ThreadToolResourcesFileSearch | ThreadToolResourcesFileSearchDict


class ThreadToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ThreadToolResourcesCodeInterpreter` as a plain dict, keyed by wire names."""

    file_ids: Sequence[str]


class ThreadToolResourcesFileSearchDict(TypedDict, total=False):
    """`ThreadToolResourcesFileSearch` as a plain dict, keyed by wire names."""

    vector_store_ids: Sequence[str]

"""`NewAssistantToolResources`: What the tools of a new assistant may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ..._runtime.models import Unset

__all__ = [
    "NewAssistantToolResources",
    "NewAssistantToolResourcesCodeInterpreter",
    "NewAssistantToolResourcesCodeInterpreterDict",
    "NewAssistantToolResourcesDict",
    "NewAssistantToolResourcesFileSearch",
    "NewAssistantToolResourcesFileSearchDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItem",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemDict",
]


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResources:
    """What the tools of a new assistant may use. Since 2025-03-01-preview."""

    code_interpreter: (
        NewAssistantToolResourcesCodeInterpreter
        | NewAssistantToolResourcesCodeInterpreterDict
        | Unset
    ) = UNSET
    """For the code interpreter."""

    file_search: (
        NewAssistantToolResourcesFileSearch
        | NewAssistantToolResourcesFileSearchDict
        | Unset
    ) = UNSET
    """For the file search."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesCodeInterpreter:
    """For the code interpreter. Since 2025-03-01-preview."""

    file_ids: Sequence[str] | Unset = UNSET
    """Ids of the files. At most 20 items. The service's default is `[]`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesFileSearch:
    """For the file search. Since 2025-03-01-preview."""

    vector_store_ids: Sequence[str] | Unset = UNSET
    """Ids of the vector stores to search. At most 1 item."""

    vector_stores: (
        Sequence[
            NewAssistantToolResourcesFileSearchVectorStoresItem
            | NewAssistantToolResourcesFileSearchVectorStoresItemDict
        ]
        | Unset
    ) = UNSET
    """A new vector store to make and to search; one at most. At most 1 item."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesFileSearchVectorStoresItem:
    """Since 2025-03-01-preview."""

    file_ids: Sequence[str] | Unset = UNSET
    """Ids of the files. At most 10000 items."""

    chunking_strategy: (
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict
        | Unset
    ) = UNSET
    """How files are cut into chunks; the service chooses if nothing is said."""

    metadata: Mapping[str, Any] | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c:
    """Since 2025-03-01-preview."""

    type: Literal["auto"] = "auto"
    """Kind of this object: `auto`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94:
    """Since 2025-03-01-preview."""

    type: Literal["static"] = "static"
    """Kind of this object: `static`."""

    static: (
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict
    )
    """Sizes of the chunks."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af:
    """Sizes of the chunks. Since 2025-03-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens that a chunk may have. From 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share; at most half a chunk."""

    __repr__ = represent


class NewAssistantToolResourcesDict(TypedDict, total=False):
    """`NewAssistantToolResources` as a plain dict, keyed by wire names."""

    code_interpreter: (
        NewAssistantToolResourcesCodeInterpreter
        | NewAssistantToolResourcesCodeInterpreterDict
    )
    file_search: (
        NewAssistantToolResourcesFileSearch | NewAssistantToolResourcesFileSearchDict
    )


class NewAssistantToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`NewAssistantToolResourcesCodeInterpreter` as a plain dict, keyed by wire
    names.
    """

    file_ids: Sequence[str]


class NewAssistantToolResourcesFileSearchDict(TypedDict, total=False):
    """`NewAssistantToolResourcesFileSearch` as a plain dict, keyed by wire names."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        NewAssistantToolResourcesFileSearchVectorStoresItem
        | NewAssistantToolResourcesFileSearchVectorStoresItemDict
    ]


class NewAssistantToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    """`NewAssistantToolResourcesFileSearchVectorStoresItem` as a plain dict, keyed
    by wire names.
    """

    file_ids: Sequence[str]
    chunking_strategy: (
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict
    )
    metadata: Mapping[str, Any]


class NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict(
    TypedDict, total=False
):
    """`NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c` as a plain
    dict, keyed by wire names.
    """

    type: Required[Literal["auto"]]


class NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict(
    TypedDict, total=False
):
    """`NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94` as a plain
    dict, keyed by wire names.
    """

    type: Required[Literal["static"]]
    static: Required[
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af
        | NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict
    ]


class NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict(
    TypedDict, total=False
):
    """`NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af` as a plain
    dict, keyed by wire names.
    """

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]

"""`NewThreadToolResources`: What tools may use in a new thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ..._runtime.models import Unset

__all__ = [
    "NewThreadToolResources",
    "NewThreadToolResourcesCodeInterpreter",
    "NewThreadToolResourcesCodeInterpreterDict",
    "NewThreadToolResourcesDict",
    "NewThreadToolResourcesFileSearch",
    "NewThreadToolResourcesFileSearchDict",
    "NewThreadToolResourcesFileSearchVectorStoresItem",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict",
    "NewThreadToolResourcesFileSearchVectorStoresItemDict",
]


@dataclass(kw_only=True, repr=False)
class NewThreadToolResources:
    """What tools may use in a new thread. Since 2025-03-01-preview."""

    code_interpreter: (
        NewThreadToolResourcesCodeInterpreter
        | NewThreadToolResourcesCodeInterpreterDict
        | Unset
    ) = UNSET
    """For the code interpreter."""

    file_search: (
        NewThreadToolResourcesFileSearch | NewThreadToolResourcesFileSearchDict | Unset
    ) = UNSET
    """For the file search."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesCodeInterpreter:
    """For the code interpreter. Since 2025-03-01-preview."""

    file_ids: Sequence[str] | Unset = UNSET
    """Ids of the files. At most 20 items. The service's default is `[]`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesFileSearch:
    """For the file search. Since 2025-03-01-preview."""

    vector_store_ids: Sequence[str] | Unset = UNSET
    """Ids of the vector stores to search. At most 1 item."""

    vector_stores: (
        Sequence[
            NewThreadToolResourcesFileSearchVectorStoresItem
            | NewThreadToolResourcesFileSearchVectorStoresItemDict
        ]
        | Unset
    ) = UNSET
    """A new vector store to make and to search; one at most. At most 1 item."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesFileSearchVectorStoresItem:
    """Since 2025-03-01-preview."""

    file_ids: Sequence[str] | Unset = UNSET
    """Ids of the files. At most 10000 items."""

    chunking_strategy: (
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict
        | Unset
    ) = UNSET
    """How files are cut into chunks; the service chooses if nothing is said."""

    metadata: Mapping[str, Any] | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7:
    """Since 2025-03-01-preview."""

    type: Literal["auto"] = "auto"
    """Kind of this object: `auto`."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec:
    """Since 2025-03-01-preview."""

    type: Literal["static"] = "static"
    """Kind of this object: `static`."""

    static: (
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict
    )
    """Sizes of the chunks."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a:
    """Sizes of the chunks. Since 2025-03-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens that a chunk may have. From 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share; at most half a chunk."""

    __repr__ = represent


class NewThreadToolResourcesDict(TypedDict, total=False):
    """`NewThreadToolResources` as a plain dict, keyed by wire names."""

    code_interpreter: (
        NewThreadToolResourcesCodeInterpreter
        | NewThreadToolResourcesCodeInterpreterDict
    )
    file_search: NewThreadToolResourcesFileSearch | NewThreadToolResourcesFileSearchDict


class NewThreadToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`NewThreadToolResourcesCodeInterpreter` as a plain dict, keyed by wire names."""

    file_ids: Sequence[str]


class NewThreadToolResourcesFileSearchDict(TypedDict, total=False):
    """`NewThreadToolResourcesFileSearch` as a plain dict, keyed by wire names."""

    vector_store_ids: Sequence[str]
    vector_stores: Sequence[
        NewThreadToolResourcesFileSearchVectorStoresItem
        | NewThreadToolResourcesFileSearchVectorStoresItemDict
    ]


class NewThreadToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    """`NewThreadToolResourcesFileSearchVectorStoresItem` as a plain dict, keyed by
    wire names.
    """

    file_ids: Sequence[str]
    chunking_strategy: (
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict
    )
    metadata: Mapping[str, Any]


class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict(
    TypedDict, total=False
):
    """`NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7` as a plain
    dict, keyed by wire names.
    """

    type: Required[Literal["auto"]]


class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict(
    TypedDict, total=False
):
    """`NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec` as a plain
    dict, keyed by wire names.
    """

    type: Required[Literal["static"]]
    static: Required[
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a
        | NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict
    ]


class NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict(
    TypedDict, total=False
):
    """`NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a` as a plain
    dict, keyed by wire names.
    """

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]

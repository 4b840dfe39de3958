"""`CreateVectorStoreFileBatchRequest`: The files to add to a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam

__all__ = ["CreateVectorStoreFileBatchRequest", "CreateVectorStoreFileBatchRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateVectorStoreFileBatchRequest:
    """The files to add to a vector store. Since 2025-03-01-preview."""

    file_ids: Sequence[str]
    """Ids of the files, up to 500. 1 to 500 items."""

    chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET
    """How files are cut into chunks; the service chooses if nothing is said."""

    __repr__ = represent


class CreateVectorStoreFileBatchRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileBatchRequest` as a plain dict, keyed by wire names."""

    file_ids: Required[Sequence[str]]
    chunking_strategy: ChunkingStrategyRequestParam

"""`CreateVectorStoreFileRequest`: The file to add to a vector store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam

__all__ = ["CreateVectorStoreFileRequest", "CreateVectorStoreFileRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateVectorStoreFileRequest:
    """The file to add to a vector store. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET
    """How files are cut into chunks; the service chooses if nothing is said."""

    __repr__ = represent


class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileRequest` as a plain dict, keyed by wire names."""

    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParam

"""`CreateVectorStoreRequest`: What a new vector store is called and made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam,
        AutoChunkingStrategyRequestParamDict,
    )
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
        StaticChunkingStrategyRequestParamDict,
    )
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )

__all__ = ["CreateVectorStoreRequest", "CreateVectorStoreRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateVectorStoreRequest:
    """What a new vector store is called and made of. Since 2025-03-01-preview."""

    file_ids: Sequence[str] | Unset = UNSET
    """Ids of the first files, up to 500. At most 500 items."""

    name: str | Unset = UNSET
    """Name of the vector store."""

    expires_after: (
        VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Unset
    ) = UNSET
    """When a vector store is deleted of its own accord."""

    chunking_strategy: (
        AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
        | Unset
    ) = UNSET
    """How files are cut into chunks; the service chooses if nothing is said."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class CreateVectorStoreRequestDict(TypedDict, total=False):
    """`CreateVectorStoreRequest` as a plain dict, keyed by wire names."""

    file_ids: Sequence[str]
    name: str
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict
    chunking_strategy: (
        AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
    )
    metadata: Mapping[str, Any] | None

"""`StaticChunkingStrategyResponseParam`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .static_chunking_strategy import StaticChunkingStrategy

__all__ = ["StaticChunkingStrategyResponseParam"]


@dataclass(kw_only=True, repr=False)
class StaticChunkingStrategyResponseParam:
    """The file was cut into chunks of the given size. Since 2025-03-01-preview."""

    type: Literal["static"]
    """Kind of this object: `static`."""

    static: StaticChunkingStrategy
    """Size of chunks and how far neighbours overlap."""

    __repr__ = represent

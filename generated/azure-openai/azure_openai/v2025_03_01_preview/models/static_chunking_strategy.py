"""`StaticChunkingStrategy`: Size of chunks and how far neighbours overlap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["StaticChunkingStrategy", "StaticChunkingStrategyDict"]


@dataclass(kw_only=True, repr=False)
class StaticChunkingStrategy:
    """Size of chunks and how far neighbours overlap. Since 2025-03-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens that a chunk may have. From 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share; at most half a chunk."""

    __repr__ = represent


class StaticChunkingStrategyDict(TypedDict, total=False):
    """`StaticChunkingStrategy` as a plain dict, keyed by wire names."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]

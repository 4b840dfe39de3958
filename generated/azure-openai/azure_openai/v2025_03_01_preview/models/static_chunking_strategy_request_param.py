"""`StaticChunkingStrategyRequestParam`: Cut files into chunks of the given size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .static_chunking_strategy import (
        StaticChunkingStrategy,
        StaticChunkingStrategyDict,
    )

__all__ = [
    "StaticChunkingStrategyRequestParam",
    "StaticChunkingStrategyRequestParamDict",
]


@dataclass(kw_only=True, repr=False)
class StaticChunkingStrategyRequestParam:
    """Cut files into chunks of the given size. Since 2025-03-01-preview."""

    type: Literal["static"] = "static"
    """Kind of this object: `static`."""

    static: StaticChunkingStrategy | StaticChunkingStrategyDict
    """Size of chunks and how far neighbours overlap."""

    __repr__ = represent


class StaticChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam` as a plain dict, keyed by wire names."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategy | StaticChunkingStrategyDict]

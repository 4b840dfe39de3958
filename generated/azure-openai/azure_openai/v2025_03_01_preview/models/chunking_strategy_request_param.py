"""`ChunkingStrategyRequestParam`."""

from __future__ import annotations

from typing import TypeAlias

from .auto_chunking_strategy_request_param import (
    AutoChunkingStrategyRequestParam,
    AutoChunkingStrategyRequestParamDict,
)
from .static_chunking_strategy_request_param import (
    StaticChunkingStrategyRequestParam,
    StaticChunkingStrategyRequestParamDict,
)

__all__ = ["ChunkingStrategyRequestParam"]

ChunkingStrategyRequestParam: TypeAlias = (
    AutoChunkingStrategyRequestParam
    | AutoChunkingStrategyRequestParamDict
    | StaticChunkingStrategyRequestParam
    | StaticChunkingStrategyRequestParamDict
)
"""How files are cut into chunks; the service chooses if nothing is said. Since
2025-03-01-preview.
"""

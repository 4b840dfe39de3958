"""`OtherChunkingStrategyResponseParam`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OtherChunkingStrategyResponseParam"]


@dataclass(kw_only=True, repr=False)
class OtherChunkingStrategyResponseParam:
    """Chunks of unknown size: the file was added before sizes were recorded. Since
    2025-03-01-preview.
    """

    type: Literal["other"]
    """Kind of this object: `other`."""

    __repr__ = represent

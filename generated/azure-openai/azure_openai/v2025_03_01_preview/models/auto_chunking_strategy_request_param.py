"""`AutoChunkingStrategyRequestParam`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["AutoChunkingStrategyRequestParam", "AutoChunkingStrategyRequestParamDict"]


@dataclass(kw_only=True, repr=False)
class AutoChunkingStrategyRequestParam:
    """The service chooses: at present chunks of 800 tokens that share 400. Since
    2025-03-01-preview.
    """

    type: Literal["auto"] = "auto"
    """Kind of this object: `auto`."""

    __repr__ = represent


class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` as a plain dict, keyed by wire names."""

    type: Required[Literal["auto"]]

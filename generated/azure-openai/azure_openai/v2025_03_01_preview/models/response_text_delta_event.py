"""`ResponseTextDeltaEvent`: A piece of text has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseTextDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseTextDeltaEvent:
    """A piece of text has come. Since 2025-03-01-preview."""

    type: Literal["response.output_text.delta"]
    """Kind of this object: `response.output_text.delta`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    delta: str
    """Text to append to what came before."""

    __repr__ = represent

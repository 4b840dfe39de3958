"""`ResponseTextDoneEvent`: The text is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseTextDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseTextDoneEvent:
    """The text is whole. Since 2025-03-01-preview."""

    type: Literal["response.output_text.done"]
    """Kind of this object: `response.output_text.done`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    text: str
    """The whole text."""

    __repr__ = represent

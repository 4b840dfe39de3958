"""`ResponseRefusalDoneEvent`: The refusal is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseRefusalDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseRefusalDoneEvent:
    """The refusal is whole. Since 2025-03-01-preview."""

    type: Literal["response.refusal.done"]
    """Kind of this object: `response.refusal.done`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    refusal: str
    """The whole refusal."""

    __repr__ = represent

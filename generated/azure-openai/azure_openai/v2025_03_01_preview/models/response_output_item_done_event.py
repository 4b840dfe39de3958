"""`ResponseOutputItemDoneEvent`: An output item is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .output_item import OutputItem

__all__ = ["ResponseOutputItemDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseOutputItemDoneEvent:
    """An output item is whole. Since 2025-03-01-preview."""

    type: Literal["response.output_item.done"]
    """Kind of this object: `response.output_item.done`."""

    output_index: int
    """Place of the item in the output."""

    item: OutputItem
    """One thing that the model gives: a message, a call of a tool, or thoughts."""

    __repr__ = represent

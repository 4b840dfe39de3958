"""`ResponseFileSearchCallCompletedEvent`: The search is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseFileSearchCallCompletedEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFileSearchCallCompletedEvent:
    """The search is done. Since 2025-03-01-preview."""

    type: Literal["response.file_search_call.completed"]
    """Kind of this object: `response.file_search_call.completed`."""

    output_index: int
    """Place of the item in the output."""

    item_id: str
    """Id of the output item."""

    __repr__ = represent

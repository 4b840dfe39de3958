"""`ResponseFileSearchCallInProgressEvent`: A call of the file search has begun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseFileSearchCallInProgressEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFileSearchCallInProgressEvent:
    """A call of the file search has begun. Since 2025-03-01-preview."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind of this object: `response.file_search_call.in_progress`."""

    output_index: int
    """Place of the item in the output."""

    item_id: str
    """Id of the output item."""

    __repr__ = represent

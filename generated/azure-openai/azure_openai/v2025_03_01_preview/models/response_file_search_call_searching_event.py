"""`ResponseFileSearchCallSearchingEvent`: The search is running."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseFileSearchCallSearchingEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFileSearchCallSearchingEvent:
    """The search is running. Since 2025-03-01-preview."""

    type: Literal["response.file_search_call.searching"]
    """Kind of this object: `response.file_search_call.searching`."""

    output_index: int
    """Place of the item in the output."""

    item_id: str
    """Id of the output item."""

    __repr__ = represent

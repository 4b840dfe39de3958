"""`ReasoningItem`: What the model thought on the way, in short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .reasoning_summary_part import ReasoningSummaryPart, ReasoningSummaryPartDict

__all__ = ["ReasoningItem", "ReasoningItemDict"]


@dataclass(kw_only=True, repr=False)
class ReasoningItem:
    """What the model thought on the way, in short. Since 2025-03-01-preview."""

    type: Literal["reasoning"] = "reasoning"
    """Kind of this object: `reasoning`."""

    id: str
    """Id of the item."""

    content: list[ReasoningSummaryPart] | Unset = UNSET
    """The summary, in parts."""

    status: Literal["in_progress", "completed", "incomplete"] | str | Unset = UNSET
    """Whether the item is being written, whole, or breaks off."""

    __repr__ = represent


class ReasoningItemDict(TypedDict, total=False):
    """`ReasoningItem` as a plain dict, keyed by wire names."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    content: Sequence[ReasoningSummaryPart | ReasoningSummaryPartDict]
    status: Literal["in_progress", "completed", "incomplete"]

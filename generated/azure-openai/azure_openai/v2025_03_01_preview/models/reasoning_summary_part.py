"""`ReasoningSummaryPart`: A part of the summary of thoughts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ReasoningSummaryPart", "ReasoningSummaryPartDict"]


@dataclass(kw_only=True, repr=False)
class ReasoningSummaryPart:
    """A part of the summary of thoughts. Since 2025-03-01-preview."""

    type: Literal["reasoning_summary"] = "reasoning_summary"
    """Kind of this object: `reasoning_summary`."""

    text: str
    """The text."""

    __repr__ = represent


class ReasoningSummaryPartDict(TypedDict, total=False):
    """`ReasoningSummaryPart` as a plain dict, keyed by wire names."""

    type: Required[Literal["reasoning_summary"]]
    text: Required[str]

"""`RunStepDetailsToolCallsFileSearchResultObject`: A hit of a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFileSearchResultObject:
    """A hit of a search. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    file_name: str
    """Name of the file."""

    score: float
    """How well it fits, from 0 to 1. From 0 to 1."""

    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = (
        None
    )
    """The texts that were found; only if asked for."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFileSearchResultObjectContentItem:
    """Since 2025-03-01-preview."""

    type: Literal["text"] | None = None
    """Kind of this object: `text`."""

    text: str | None = None
    """The text."""

    __repr__ = represent

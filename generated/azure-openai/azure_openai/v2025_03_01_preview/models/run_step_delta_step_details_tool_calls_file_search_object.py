"""`RunStepDeltaStepDetailsToolCallsFileSearchObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["RunStepDeltaStepDetailsToolCallsFileSearchObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsFileSearchObject:
    """What an event adds to a search of vector stores. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["file_search"]
    """Kind of this object: `file_search`."""

    file_search: dict[str, Any]
    """What was found; empty so far."""

    __repr__ = represent

"""`RunStepDetailsToolCallsFileSearchObject`: A search of vector stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject,
    )

__all__ = [
    "RunStepDetailsToolCallsFileSearchObject",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFileSearchObject:
    """A search of vector stores. Since 2025-03-01-preview."""

    id: str
    """Id of the call."""

    type: Literal["file_search"]
    """Kind of this object: `file_search`."""

    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """What was found."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFileSearchObjectFileSearch:
    """What was found. Since 2025-03-01-preview."""

    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """The hits."""

    __repr__ = represent

"""`RunStepDetailsToolCallsObject`: The step called tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_tool_call import RunStepToolCall

__all__ = ["RunStepDetailsToolCallsObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsObject:
    """The step called tools. Since 2025-03-01-preview."""

    type: Literal["tool_calls"]
    """Kind of this object: `tool_calls`."""

    tool_calls: list[RunStepToolCall]
    """The calls and their results."""

    __repr__ = represent

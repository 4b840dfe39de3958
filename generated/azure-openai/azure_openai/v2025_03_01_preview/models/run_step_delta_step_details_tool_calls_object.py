"""`RunStepDeltaStepDetailsToolCallsObject`: The step is calling tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_delta_tool_call import RunStepDeltaToolCall

__all__ = ["RunStepDeltaStepDetailsToolCallsObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsObject:
    """The step is calling tools. Since 2025-03-01-preview."""

    type: Literal["tool_calls"]
    """Kind of this object: `tool_calls`."""

    tool_calls: list[RunStepDeltaToolCall] | None = None
    """Pieces of the calls."""

    __repr__ = represent

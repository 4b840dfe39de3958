"""`RunStepDeltaCodeOutput`: What an event adds to the output of code."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .run_step_delta_step_details_tool_calls_code_output_image_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)

__all__ = ["RunStepDeltaCodeOutput"]

RunStepDeltaCodeOutput: TypeAlias = (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    | UnknownVariant
)
"""What an event adds to the output of code. Since 2025-03-01-preview."""

"""`RunStepCodeOutput`: Something that running code gave: text or a picture."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject,
)

__all__ = ["RunStepCodeOutput"]

RunStepCodeOutput: TypeAlias = (
    RunStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDetailsToolCallsCodeOutputImageObject
    | UnknownVariant
)
"""Something that running code gave: text or a picture. Since 2025-03-01-preview."""

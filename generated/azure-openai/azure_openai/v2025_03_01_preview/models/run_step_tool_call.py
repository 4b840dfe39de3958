"""`RunStepToolCall`: A call of a tool and its result."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
from .run_step_details_tool_calls_file_search_object import (
    RunStepDetailsToolCallsFileSearchObject,
)
from .run_step_details_tool_calls_function_object import (
    RunStepDetailsToolCallsFunctionObject,
)

__all__ = ["RunStepToolCall"]

RunStepToolCall: TypeAlias = (
    RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsFileSearchObject
    | RunStepDetailsToolCallsFunctionObject
    | UnknownVariant
)
"""A call of a tool and its result. Since 2025-03-01-preview."""

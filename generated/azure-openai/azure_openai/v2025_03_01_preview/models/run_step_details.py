"""`RunStepDetails`: What the step did."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .run_step_details_message_creation_object import (
    RunStepDetailsMessageCreationObject,
)
from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject

__all__ = ["RunStepDetails"]

RunStepDetails: TypeAlias = (
    RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject | UnknownVariant
)
"""What the step did. Since 2025-03-01-preview."""

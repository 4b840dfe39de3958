"""`RunStepDeltaDetails`: What an event adds to the details of a step."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .run_step_delta_step_details_message_creation_object import (
    RunStepDeltaStepDetailsMessageCreationObject,
)
from .run_step_delta_step_details_tool_calls_object import (
    RunStepDeltaStepDetailsToolCallsObject,
)

__all__ = ["RunStepDeltaDetails"]

RunStepDeltaDetails: TypeAlias = (
    RunStepDeltaStepDetailsMessageCreationObject
    | RunStepDeltaStepDetailsToolCallsObject
    | UnknownVariant
)
"""What an event adds to the details of a step. Since 2025-03-01-preview."""

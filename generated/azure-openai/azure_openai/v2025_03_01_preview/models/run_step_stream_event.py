"""`RunStepStreamEvent`: An event about a step of the run."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .thread_run_step_cancelled_event import ThreadRunStepCancelledEvent
from .thread_run_step_completed_event import ThreadRunStepCompletedEvent
from .thread_run_step_created_event import ThreadRunStepCreatedEvent
from .thread_run_step_delta_event import ThreadRunStepDeltaEvent
from .thread_run_step_expired_event import ThreadRunStepExpiredEvent
from .thread_run_step_failed_event import ThreadRunStepFailedEvent
from .thread_run_step_in_progress_event import ThreadRunStepInProgressEvent

__all__ = ["RunStepStreamEvent"]

RunStepStreamEvent: TypeAlias = (
    ThreadRunStepCreatedEvent
    | ThreadRunStepInProgressEvent
    | ThreadRunStepDeltaEvent
    | ThreadRunStepCompletedEvent
    | ThreadRunStepFailedEvent
    | ThreadRunStepCancelledEvent
    | ThreadRunStepExpiredEvent
    | UnknownVariant
)
"""An event about a step of the run. Since 2025-03-01-preview."""

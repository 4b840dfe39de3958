"""`RunStreamEvent`: An event about the run."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .thread_run_cancelled_event import ThreadRunCancelledEvent
from .thread_run_cancelling_event import ThreadRunCancellingEvent
from .thread_run_completed_event import ThreadRunCompletedEvent
from .thread_run_created_event import ThreadRunCreatedEvent
from .thread_run_expired_event import ThreadRunExpiredEvent
from .thread_run_failed_event import ThreadRunFailedEvent
from .thread_run_in_progress_event import ThreadRunInProgressEvent
from .thread_run_queued_event import ThreadRunQueuedEvent
from .thread_run_requires_action_event import ThreadRunRequiresActionEvent

__all__ = ["RunStreamEvent"]

RunStreamEvent: TypeAlias = (
    ThreadRunCreatedEvent
    | ThreadRunQueuedEvent
    | ThreadRunInProgressEvent
    | ThreadRunRequiresActionEvent
    | ThreadRunCompletedEvent
    | ThreadRunFailedEvent
    | ThreadRunCancellingEvent
    | ThreadRunCancelledEvent
    | ThreadRunExpiredEvent
    | UnknownVariant
)
"""An event about the run. Since 2025-03-01-preview."""

"""`MessageStreamEvent`: An event about a message that the run writes."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .thread_message_completed_event import ThreadMessageCompletedEvent
from .thread_message_created_event import ThreadMessageCreatedEvent
from .thread_message_delta_event import ThreadMessageDeltaEvent
from .thread_message_in_progress_event import ThreadMessageInProgressEvent
from .thread_message_incomplete_event import ThreadMessageIncompleteEvent

__all__ = ["MessageStreamEvent"]

MessageStreamEvent: TypeAlias = (
    ThreadMessageCreatedEvent
    | ThreadMessageInProgressEvent
    | ThreadMessageDeltaEvent
    | ThreadMessageCompletedEvent
    | ThreadMessageIncompleteEvent
    | UnknownVariant
)
"""An event about a message that the run writes. Since 2025-03-01-preview."""

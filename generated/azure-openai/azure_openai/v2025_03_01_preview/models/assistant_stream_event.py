"""`AssistantStreamEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .error_event import ErrorEvent
from .message_stream_event import MessageStreamEvent
from .run_step_stream_event import RunStepStreamEvent
from .run_stream_event import RunStreamEvent
from .thread_stream_event import ThreadStreamEvent

__all__ = ["AssistantStreamEvent"]

AssistantStreamEvent: TypeAlias = (
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
)
"""An event of a streamed run: its name and the object as it is then. Since
2025-03-01-preview.
"""

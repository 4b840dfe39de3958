"""`ThreadStreamEvent`: An event about the thread."""

from __future__ import annotations

from typing import TypeAlias

from .thread_created_event import ThreadCreatedEvent

__all__ = ["ThreadStreamEvent"]

ThreadStreamEvent: TypeAlias = ThreadCreatedEvent
"""An event about the thread. Since 2025-03-01-preview."""

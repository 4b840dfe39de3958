"""`ThreadRunQueuedEvent`: The run waits for its turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunQueuedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunQueuedEvent:
    """The run waits for its turn. Since 2025-03-01-preview."""

    event: Literal["thread.run.queued"]
    """Name of the event: `thread.run.queued`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

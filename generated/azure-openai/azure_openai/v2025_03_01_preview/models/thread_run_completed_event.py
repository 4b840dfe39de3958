"""`ThreadRunCompletedEvent`: The run is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunCompletedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunCompletedEvent:
    """The run is done. Since 2025-03-01-preview."""

    event: Literal["thread.run.completed"]
    """Name of the event: `thread.run.completed`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

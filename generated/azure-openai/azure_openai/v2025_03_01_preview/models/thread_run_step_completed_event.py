"""`ThreadRunStepCompletedEvent`: The step is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_object import RunStepObject

__all__ = ["ThreadRunStepCompletedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunStepCompletedEvent:
    """The step is done. Since 2025-03-01-preview."""

    event: Literal["thread.run.step.completed"]
    """Name of the event: `thread.run.step.completed`."""

    data: RunStepObject
    """One thing that a run did: a message, or calls of tools."""

    __repr__ = represent

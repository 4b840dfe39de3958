"""`ThreadRunStepFailedEvent`: The step has failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_object import RunStepObject

__all__ = ["ThreadRunStepFailedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunStepFailedEvent:
    """The step has failed. Since 2025-03-01-preview."""

    event: Literal["thread.run.step.failed"]
    """Name of the event: `thread.run.step.failed`."""

    data: RunStepObject
    """One thing that a run did: a message, or calls of tools."""

    __repr__ = represent

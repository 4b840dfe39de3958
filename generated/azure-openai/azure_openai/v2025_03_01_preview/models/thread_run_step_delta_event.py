"""`ThreadRunStepDeltaEvent`: A piece of the step has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_delta_object import RunStepDeltaObject

__all__ = ["ThreadRunStepDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunStepDeltaEvent:
    """A piece of the step has come. Since 2025-03-01-preview."""

    event: Literal["thread.run.step.delta"]
    """Name of the event: `thread.run.step.delta`."""

    data: RunStepDeltaObject
    """What an event adds to a step."""

    __repr__ = represent

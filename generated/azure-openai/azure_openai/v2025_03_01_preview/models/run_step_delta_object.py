"""`RunStepDeltaObject`: What an event adds to a step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaObject:
    """What an event adds to a step. Since 2025-03-01-preview."""

    id: str
    """Id of the step."""

    object: Literal["thread.run.step.delta"]
    """Kind of this object: `thread.run.step.delta`."""

    delta: RunStepDelta
    """The added members of a step."""

    __repr__ = represent

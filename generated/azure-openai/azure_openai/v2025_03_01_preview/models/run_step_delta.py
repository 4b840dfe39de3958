"""`RunStepDelta`: The added members of a step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .run_step_delta_details import RunStepDeltaDetails

__all__ = ["RunStepDelta"]


@dataclass(kw_only=True, repr=False)
class RunStepDelta:
    """The added members of a step. Since 2025-03-01-preview."""

    step_details: RunStepDeltaDetails | None = None
    """What an event adds to the details of a step."""

    __repr__ = represent

"""`RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject:
    """Text that an event adds to what code printed. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    type: Literal["logs"]
    """Kind of this object: `logs`."""

    logs: str | None = None
    """The printed text."""

    __repr__ = represent

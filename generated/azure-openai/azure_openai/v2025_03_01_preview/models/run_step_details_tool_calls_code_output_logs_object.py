"""`RunStepDetailsToolCallsCodeOutputLogsObject`: Text that code printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RunStepDetailsToolCallsCodeOutputLogsObject"]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsCodeOutputLogsObject:
    """Text that code printed. Since 2025-03-01-preview."""

    type: Literal["logs"]
    """Kind of this object: `logs`."""

    logs: str
    """The printed text."""

    __repr__ = represent

"""`RunStepDeltaStepDetailsMessageCreationObject`: The step is writing a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsMessageCreationObject:
    """The step is writing a message. Since 2025-03-01-preview."""

    type: Literal["message_creation"]
    """Kind of this object: `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """The written message."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation:
    """The written message. Since 2025-03-01-preview."""

    message_id: str | None = None
    """Id of the message."""

    __repr__ = represent

"""`RunStepDetailsMessageCreationObject`: The step wrote a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDetailsMessageCreationObject",
    "RunStepDetailsMessageCreationObjectMessageCreation",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsMessageCreationObject:
    """The step wrote a message. Since 2025-03-01-preview."""

    type: Literal["message_creation"]
    """Kind of this object: `message_creation`."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """The written message."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsMessageCreationObjectMessageCreation:
    """The written message. Since 2025-03-01-preview."""

    message_id: str
    """Id of the message."""

    __repr__ = represent

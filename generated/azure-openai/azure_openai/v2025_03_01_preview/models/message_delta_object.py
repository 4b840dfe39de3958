"""`MessageDeltaObject`: What an event adds to a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_delta import MessageDelta

__all__ = ["MessageDeltaObject"]


@dataclass(kw_only=True, repr=False)
class MessageDeltaObject:
    """What an event adds to a message. Since 2025-03-01-preview."""

    id: str
    """Id of the message."""

    object: Literal["thread.message.delta"]
    """Kind of this object: `thread.message.delta`."""

    delta: MessageDelta
    """The added members of a message."""

    __repr__ = represent

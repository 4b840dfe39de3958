"""`ThreadMessageDeltaEvent`: A piece of the message has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_delta_object import MessageDeltaObject

__all__ = ["ThreadMessageDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadMessageDeltaEvent:
    """A piece of the message has come. Since 2025-03-01-preview."""

    event: Literal["thread.message.delta"]
    """Name of the event: `thread.message.delta`."""

    data: MessageDeltaObject
    """What an event adds to a message."""

    __repr__ = represent

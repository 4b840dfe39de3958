"""`ThreadMessageInProgressEvent`: The message is being written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_object import MessageObject

__all__ = ["ThreadMessageInProgressEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadMessageInProgressEvent:
    """The message is being written. Since 2025-03-01-preview."""

    event: Literal["thread.message.in_progress"]
    """Name of the event: `thread.message.in_progress`."""

    data: MessageObject
    """A message of a thread."""

    __repr__ = represent

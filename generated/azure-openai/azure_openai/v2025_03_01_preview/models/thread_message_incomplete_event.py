"""`ThreadMessageIncompleteEvent`: The message breaks off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_object import MessageObject

__all__ = ["ThreadMessageIncompleteEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadMessageIncompleteEvent:
    """The message breaks off. Since 2025-03-01-preview."""

    event: Literal["thread.message.incomplete"]
    """Name of the event: `thread.message.incomplete`."""

    data: MessageObject
    """A message of a thread."""

    __repr__ = represent

"""`ThreadCreatedEvent`: The thread was opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .thread_object import ThreadObject

__all__ = ["ThreadCreatedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadCreatedEvent:
    """The thread was opened. Since 2025-03-01-preview."""

    event: Literal["thread.created"]
    """Name of the event: `thread.created`."""

    data: ThreadObject
    """A conversation that the service keeps."""

    __repr__ = represent

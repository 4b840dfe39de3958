"""`ThreadRunFailedEvent`: The run has failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunFailedEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunFailedEvent:
    """The run has failed. Since 2025-03-01-preview."""

    event: Literal["thread.run.failed"]
    """Name of the event: `thread.run.failed`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

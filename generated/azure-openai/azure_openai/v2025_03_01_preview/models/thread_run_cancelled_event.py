"""`ThreadRunCancelledEvent`: The run was stopped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunCancelledEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunCancelledEvent:
    """The run was stopped. Since 2025-03-01-preview."""

    event: Literal["thread.run.cancelled"]
    """Name of the event: `thread.run.cancelled`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

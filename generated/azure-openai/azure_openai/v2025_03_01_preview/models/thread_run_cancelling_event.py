"""`ThreadRunCancellingEvent`: The run is being stopped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunCancellingEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunCancellingEvent:
    """The run is being stopped. Since 2025-03-01-preview."""

    event: Literal["thread.run.cancelling"]
    """Name of the event: `thread.run.cancelling`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

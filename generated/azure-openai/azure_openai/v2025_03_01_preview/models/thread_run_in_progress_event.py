"""`ThreadRunInProgressEvent`: The run is at work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunInProgressEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunInProgressEvent:
    """The run is at work. Since 2025-03-01-preview."""

    event: Literal["thread.run.in_progress"]
    """Name of the event: `thread.run.in_progress`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

"""`ThreadRunRequiresActionEvent`: The run waits for results of your functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_object import RunObject

__all__ = ["ThreadRunRequiresActionEvent"]


@dataclass(kw_only=True, repr=False)
class ThreadRunRequiresActionEvent:
    """The run waits for results of your functions. Since 2025-03-01-preview."""

    event: Literal["thread.run.requires_action"]
    """Name of the event: `thread.run.requires_action`."""

    data: RunObject
    """An assistant at work on a thread."""

    __repr__ = represent

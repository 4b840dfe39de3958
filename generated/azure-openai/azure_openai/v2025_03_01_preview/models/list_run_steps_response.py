"""`ListRunStepsResponse`: A page of steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .run_step_object import RunStepObject

__all__ = ["ListRunStepsResponse"]


@dataclass(kw_only=True, repr=False)
class ListRunStepsResponse:
    """A page of steps. Since 2025-03-01-preview."""

    object: str
    """Kind of this object: `list`."""

    data: list[RunStepObject]
    """The items of the page."""

    first_id: str | None
    """Id of the first item of the page; null on an empty one."""

    last_id: str | None
    """Id of the last item of the page; null on an empty one."""

    has_more: bool
    """Whether there is another page."""

    __repr__ = represent

"""`ComputerToolCallOutputResource`: A stored screenshot, with its id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .computer_screenshot_image import ComputerScreenshotImage
    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck

__all__ = ["ComputerToolCallOutputResource"]


@dataclass(kw_only=True, repr=False)
class ComputerToolCallOutputResource:
    """A stored screenshot, with its id. Since 2025-03-01-preview."""

    type: Literal["computer_call_output"]
    """Kind of this object: `computer_call_output`.

    The service's default is `"computer_call_output"`.
    """

    id: str
    """Id of the item."""

    call_id: str
    """Id of the call, which ties its result to it."""

    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None = None
    """Doubts that a person has settled."""

    output: ComputerScreenshotImage
    """A picture of the screen after an action."""

    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """Whether the item is being written, whole, or breaks off."""

    __repr__ = represent

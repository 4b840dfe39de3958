"""`ComputerToolCallOutput`: What the screen shows after an action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .computer_screenshot_image import (
        ComputerScreenshotImage,
        ComputerScreenshotImageDict,
    )
    from .computer_tool_call_safety_check import (
        ComputerToolCallSafetyCheck,
        ComputerToolCallSafetyCheckDict,
    )

__all__ = ["ComputerToolCallOutput", "ComputerToolCallOutputDict"]


@dataclass(kw_only=True, repr=False)
class ComputerToolCallOutput:
    """What the screen shows after an action. Since 2025-03-01-preview."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Kind of this object: `computer_call_output`.

    The service's default is `"computer_call_output"`.
    """

    id: str | Unset = UNSET
    """Id of the item; known once it is stored."""

    call_id: str
    """Id of the call, which ties its result to it."""

    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | Unset = UNSET
    """Doubts that a person has settled."""

    output: ComputerScreenshotImage
    """A picture of the screen after an action."""

    status: Literal["in_progress", "completed", "incomplete"] | str | Unset = UNSET
    """Whether the item is being written, whole, or breaks off."""

    __repr__ = represent


class ComputerToolCallOutputDict(TypedDict, total=False):
    """`ComputerToolCallOutput` as a plain dict, keyed by wire names."""

    type: Required[Literal["computer_call_output"]]
    id: str
    call_id: Required[str]
    acknowledged_safety_checks: Sequence[
        ComputerToolCallSafetyCheck | ComputerToolCallSafetyCheckDict
    ]
    output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
    status: Literal["in_progress", "completed", "incomplete"]

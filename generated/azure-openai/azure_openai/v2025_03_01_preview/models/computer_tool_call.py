"""`ComputerToolCall`: An action that the model wants done on the computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .computer_action import ComputerAction, ComputerActionInput
    from .computer_tool_call_safety_check import (
        ComputerToolCallSafetyCheck,
        ComputerToolCallSafetyCheckDict,
    )

__all__ = ["ComputerToolCall", "ComputerToolCallDict"]


@dataclass(kw_only=True, repr=False)
class ComputerToolCall:
    """An action that the model wants done on the computer. Since 2025-03-01-preview."""

    type: Literal["computer_call"] = "computer_call"
    """Kind of this object: `computer_call`.

    The service's default is `"computer_call"`.
    """

    id: str
    """Id of the item."""

    call_id: str
    """Id of the call, which ties its result to it."""

    action: ComputerAction
    """Something that the model wants done with mouse, keyboard or screen."""

    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    """Doubts to settle before the action is done."""

    status: Literal["in_progress", "completed", "incomplete"] | str
    """Whether the call is being written, whole, or breaks off."""

    __repr__ = represent


class ComputerToolCallDict(TypedDict, total=False):
    """`ComputerToolCall` as a plain dict, keyed by wire names."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[ComputerActionInput]
    pending_safety_checks: Required[
        Sequence[ComputerToolCallSafetyCheck | ComputerToolCallSafetyCheckDict]
    ]
    status: Required[Literal["in_progress", "completed", "incomplete"]]

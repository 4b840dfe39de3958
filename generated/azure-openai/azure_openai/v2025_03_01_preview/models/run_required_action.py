"""`RunRequiredAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_tool_call_object import RunToolCallObject

__all__ = ["RunRequiredAction", "RunRequiredActionSubmitToolOutputs"]


@dataclass(kw_only=True, repr=False)
class RunRequiredAction:
    """What the caller has to do before the run goes on; null unless it waits. Since
    2025-03-01-preview.
    """

    type: Literal["submit_tool_outputs"]
    """Kind of this object: `submit_tool_outputs`."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose results the run waits for."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunRequiredActionSubmitToolOutputs:
    """The calls whose results the run waits for. Since 2025-03-01-preview."""

    tool_calls: list[RunToolCallObject]
    """The calls."""

    __repr__ = represent

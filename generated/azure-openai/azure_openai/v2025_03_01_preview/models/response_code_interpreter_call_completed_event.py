"""`ResponseCodeInterpreterCallCompletedEvent`: The code has run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .code_interpreter_tool_call import CodeInterpreterToolCall

__all__ = ["ResponseCodeInterpreterCallCompletedEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseCodeInterpreterCallCompletedEvent:
    """The code has run. Since 2025-03-01-preview."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind of this object: `response.code_interpreter_call.completed`."""

    output_index: int
    """Place of the item in the output."""

    code_interpreter_call: CodeInterpreterToolCall
    """Code that the model had run."""

    __repr__ = represent

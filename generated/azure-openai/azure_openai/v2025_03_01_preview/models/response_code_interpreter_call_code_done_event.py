"""`ResponseCodeInterpreterCallCodeDoneEvent`: The code is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseCodeInterpreterCallCodeDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseCodeInterpreterCallCodeDoneEvent:
    """The code is whole. Since 2025-03-01-preview."""

    type: Literal["response.code_interpreter_call.code.done"]
    """Kind of this object: `response.code_interpreter_call.code.done`."""

    output_index: int
    """Place of the item in the output."""

    code: str
    """The whole code."""

    __repr__ = represent

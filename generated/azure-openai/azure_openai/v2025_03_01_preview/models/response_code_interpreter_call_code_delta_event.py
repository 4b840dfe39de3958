"""`ResponseCodeInterpreterCallCodeDeltaEvent`: A piece of code has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseCodeInterpreterCallCodeDeltaEvent:
    """A piece of code has come. Since 2025-03-01-preview."""

    type: Literal["response.code_interpreter_call.code.delta"]
    """Kind of this object: `response.code_interpreter_call.code.delta`."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """Code to append to what came before."""

    __repr__ = represent

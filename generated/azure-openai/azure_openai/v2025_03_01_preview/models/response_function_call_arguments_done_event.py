"""`ResponseFunctionCallArgumentsDoneEvent`: The arguments of a call are whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFunctionCallArgumentsDoneEvent:
    """The arguments of a call are whole. Since 2025-03-01-preview."""

    type: Literal["response.function_call_arguments.done"]
    """Kind of this object: `response.function_call_arguments.done`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    arguments: str
    """The whole arguments, as JSON text."""

    __repr__ = represent

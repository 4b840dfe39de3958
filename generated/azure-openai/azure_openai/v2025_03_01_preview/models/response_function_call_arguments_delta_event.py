"""`ResponseFunctionCallArgumentsDeltaEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFunctionCallArgumentsDeltaEvent:
    """A piece of the arguments of a call has come. Since 2025-03-01-preview."""

    type: Literal["response.function_call_arguments.delta"]
    """Kind of this object: `response.function_call_arguments.delta`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """JSON text to append to what came before; only the whole can be parsed."""

    __repr__ = represent

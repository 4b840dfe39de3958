"""`FunctionToolCallOutputResource`: A stored result of your function, with its id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FunctionToolCallOutputResource"]


@dataclass(kw_only=True, repr=False)
class FunctionToolCallOutputResource:
    """A stored result of your function, with its id. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    type: Literal["function_call_output"]
    """Kind of this object: `function_call_output`."""

    call_id: str
    """Id of the call, which ties its result to it."""

    output: str
    """The result as JSON text."""

    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """Whether the item is being written, whole, or breaks off."""

    __repr__ = represent

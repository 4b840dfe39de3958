"""`FunctionToolCallOutput`: What your function gave back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["FunctionToolCallOutput", "FunctionToolCallOutputDict"]


@dataclass(kw_only=True, repr=False)
class FunctionToolCallOutput:
    """What your function gave back. Since 2025-03-01-preview."""

    id: str | Unset = UNSET
    """Id of the item; known once it is stored."""

    type: Literal["function_call_output"] = "function_call_output"
    """Kind of this object: `function_call_output`."""

    call_id: str
    """Id of the call, which ties its result to it."""

    output: str
    """The result as JSON text."""

    status: Literal["in_progress", "completed", "incomplete"] | str | Unset = UNSET
    """Whether the item is being written, whole, or breaks off."""

    __repr__ = represent


class FunctionToolCallOutputDict(TypedDict, total=False):
    """`FunctionToolCallOutput` as a plain dict, keyed by wire names."""

    id: str
    type: Required[Literal["function_call_output"]]
    call_id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]

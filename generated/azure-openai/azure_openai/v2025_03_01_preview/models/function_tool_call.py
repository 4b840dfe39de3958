"""`FunctionToolCall`: A call of your function that the model asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["FunctionToolCall", "FunctionToolCallDict"]


@dataclass(kw_only=True, repr=False)
class FunctionToolCall:
    """A call of your function that the model asks for. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    type: Literal["function_call"] = "function_call"
    """Kind of this object: `function_call`."""

    call_id: str
    """Id of the call, which ties its result to it."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments of the call as JSON text, written by the model: check them before
    use.
    """

    status: Literal["in_progress", "completed", "incomplete"] | str | Unset = UNSET
    """Whether the call is being written, whole, or breaks off."""

    __repr__ = represent


class FunctionToolCallDict(TypedDict, total=False):
    """`FunctionToolCall` as a plain dict, keyed by wire names."""

    id: Required[str]
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]

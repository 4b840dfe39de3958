"""`ChatCompletionTool`: A tool on offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .function_object import FunctionObject, FunctionObjectDict

__all__ = ["ChatCompletionTool", "ChatCompletionToolDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionTool:
    """A tool on offer. Since 2024-10-21."""

    type: Literal["function"] = "function"
    """Kind of the tool: `function`, the only one so far."""

    function: FunctionObject | FunctionObjectDict
    """A function on offer."""

    __repr__ = represent


class ChatCompletionToolDict(TypedDict, total=False):
    """`ChatCompletionTool` as a plain dict, keyed by wire names."""

    type: Required[Literal["function"]]
    function: Required[FunctionObject | FunctionObjectDict]

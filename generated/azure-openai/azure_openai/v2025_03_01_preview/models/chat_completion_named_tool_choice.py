"""`ChatCompletionNamedToolChoice`: Makes the model call one certain tool."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction,
        ChatCompletionNamedToolChoiceFunctionDict,
    )

__all__ = ["ChatCompletionNamedToolChoice", "ChatCompletionNamedToolChoiceDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionNamedToolChoice:
    """Makes the model call one certain tool. Since 2024-10-21."""

    type: Literal["function"] = "function"
    """Kind of the tool: `function`, the only one so far."""

    function: (
        ChatCompletionNamedToolChoiceFunction
        | ChatCompletionNamedToolChoiceFunctionDict
    )
    """The function that has to be called."""

    __repr__ = represent


class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice` as a plain dict, keyed by wire names."""

    type: Required[Literal["function"]]
    function: Required[
        ChatCompletionNamedToolChoiceFunction
        | ChatCompletionNamedToolChoiceFunctionDict
    ]

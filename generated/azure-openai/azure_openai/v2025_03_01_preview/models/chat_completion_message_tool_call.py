"""`ChatCompletionMessageToolCall`: A tool call that the model asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction,
        ChatCompletionMessageToolCallFunctionDict,
    )
    from .tool_call_type import ToolCallType

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionMessageToolCall:
    """A tool call that the model asks for. Since 2024-10-21."""

    id: str
    """Id of the call; the message with its result quotes it."""

    type: ToolCallType
    """Kind of the tool that is called."""

    function: ChatCompletionMessageToolCallFunction
    """The function to call, and what with."""

    __repr__ = represent


class ChatCompletionMessageToolCallDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCall` as a plain dict, keyed by wire names."""

    id: Required[str]
    type: Required[ToolCallType]
    function: Required[
        ChatCompletionMessageToolCallFunction
        | ChatCompletionMessageToolCallFunctionDict
    ]

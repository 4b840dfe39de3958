"""`ChatCompletionRequestAssistantMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )
    from .chat_completion_request_function_call import (
        ChatCompletionRequestFunctionCall,
        ChatCompletionRequestFunctionCallDict,
    )

__all__ = [
    "ChatCompletionRequestAssistantMessage",
    "ChatCompletionRequestAssistantMessageDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestAssistantMessage:
    """What the model answered earlier, tool calls included. Since 2024-10-21."""

    content: (
        str | Sequence[ChatCompletionRequestAssistantMessageContentPart] | None | Unset
    ) = UNSET
    """The answer, as one text or in parts. Only a message that calls a tool or a
    function goes without.
    """

    refusal: str | None | Unset = UNSET
    """Words in which the model declined to answer."""

    role: Literal["assistant"] = "assistant"
    """Who speaks: `assistant`."""

    name: str | Unset = UNSET
    """Name of the speaker, to tell apart several of one role."""

    tool_calls: ChatCompletionMessageToolCalls | Unset = UNSET
    """Tool calls that the model asks for."""

    function_call: (
        ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None
        | Unset
    ) = UNSET
    """A function call that the model asked for; `tool_calls` of the message has
    taken its place.
    """

    __repr__ = represent


class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage` as a plain dict, keyed by wire names."""

    content: str | Sequence[ChatCompletionRequestAssistantMessageContentPart] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    tool_calls: ChatCompletionMessageToolCalls
    function_call: (
        ChatCompletionRequestFunctionCall | ChatCompletionRequestFunctionCallDict | None
    )

"""`ChatCompletionResponseMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .azure_chat_extensions_message_context import AzureChatExtensionsMessageContext
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_response_audio import ChatCompletionResponseAudio
    from .chat_completion_response_message_role import ChatCompletionResponseMessageRole

__all__ = ["ChatCompletionResponseMessage"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionResponseMessage:
    """The message that the model answers with: text, a refusal, or calls. Since
    2023-03-15-preview.
    """

    role: ChatCompletionResponseMessageRole
    """Who speaks: `assistant`."""

    refusal: str | None = None
    """Words in which the model declines to answer; null if it does not. Since
    2024-10-21.
    """

    content: str | None
    """Text of the answer; null where there are only calls or a refusal."""

    tool_calls: list[ChatCompletionMessageToolCall] | None = None
    """Tool calls that the model asks for. Since 2024-10-21."""

    function_call: ChatCompletionFunctionCall | None = None
    """A function call that the model asks for; `tool_calls` has taken its place.
    Since 2023-07-01-preview.
    """

    context: AzureChatExtensionsMessageContext | None = None
    """What an answer from your own data rests on; absent from other answers. Since
    2024-10-21.
    """

    audio: ChatCompletionResponseAudio | None = None
    """The answer as sound. Since 2025-03-01-preview."""

    __repr__ = represent

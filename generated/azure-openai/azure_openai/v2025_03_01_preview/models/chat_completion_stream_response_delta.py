"""`ChatCompletionStreamResponseDelta`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_chunk_function_call import ChatCompletionChunkFunctionCall
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk,
    )

__all__ = ["ChatCompletionStreamResponseDelta"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionStreamResponseDelta:
    """What a piece adds to the message; every member may be missing. Since
    2023-03-15-preview.
    """

    content: str | None = None
    """Text to append to what came before."""

    function_call: ChatCompletionChunkFunctionCall | None = None
    """A part of a function call: first the name, then the arguments bit by bit.
    `tool_calls` has taken its place. Since 2023-07-01-preview.
    """

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Parts of tool calls; `index` tells which call each belongs to. Since
    2024-10-21.
    """

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    """Who speaks; sent once, with the first piece."""

    refusal: str | None = None
    """Text to append to the refusal. Since 2024-10-21."""

    __repr__ = represent

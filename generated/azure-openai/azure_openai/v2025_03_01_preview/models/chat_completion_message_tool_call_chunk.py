"""`ChatCompletionMessageToolCallChunk`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )

__all__ = ["ChatCompletionMessageToolCallChunk"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionMessageToolCallChunk:
    """A part of a tool call: first id and name, then the arguments bit by bit. Since
    2024-10-21.
    """

    index: int
    """Position of the call that the part belongs to."""

    id: str | None = None
    """Id of the call; sent once."""

    type: Literal["function"] | None = None
    """Kind of the tool: `function`, the only one so far."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """What a part of a tool call says about the function."""

    __repr__ = represent

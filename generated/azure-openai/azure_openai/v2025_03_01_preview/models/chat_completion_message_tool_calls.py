"""`ChatCompletionMessageToolCalls`: Tool calls that the model asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallDict,
)

__all__ = ["ChatCompletionMessageToolCalls"]

ChatCompletionMessageToolCalls: TypeAlias = Sequence[
    ChatCompletionMessageToolCall | ChatCompletionMessageToolCallDict
]
"""Tool calls that the model asks for. Since 2024-10-21."""

"""`ChatCompletionToolChoiceOption`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceDict,
)

__all__ = ["ChatCompletionToolChoiceOption"]

ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceDict
)
"""Whether the model may, must or must not call tools, or which one it has to
call. Without tools the default is `none`, with tools it is `auto`. Since
2024-10-21.
"""

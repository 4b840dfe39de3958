"""`ChatCompletionRequestToolMessageContentPart`: A part of a tool message."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)

__all__ = ["ChatCompletionRequestToolMessageContentPart"]

ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
)
"""A part of a tool message. Since 2024-10-21."""

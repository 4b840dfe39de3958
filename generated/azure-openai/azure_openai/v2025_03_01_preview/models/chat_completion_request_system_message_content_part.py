"""`ChatCompletionRequestSystemMessageContentPart`: A part of a system message."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)

__all__ = ["ChatCompletionRequestSystemMessageContentPart"]

ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
)
"""A part of a system message. Since 2024-10-21."""

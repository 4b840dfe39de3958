"""`ChatCompletionRequestUserMessageContentPart`: A part of a user message."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImage,
    ChatCompletionRequestMessageContentPartImageDict,
)
from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)

__all__ = ["ChatCompletionRequestUserMessageContentPart"]

ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartImageDict
)
"""A part of a user message. Since 2024-10-21."""

"""`ChatCompletionRequestAssistantMessageContentPart`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusal,
    ChatCompletionRequestMessageContentPartRefusalDict,
)
from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)

__all__ = ["ChatCompletionRequestAssistantMessageContentPart"]

ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartRefusalDict
)
"""A part of an assistant message. Since 2024-10-21."""

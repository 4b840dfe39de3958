"""`ChatCompletionRequestAssistantMessageContentPart`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_190eecd0 import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)
from .chat_completion_request_message_content_67540f57 import (
    ChatCompletionRequestMessageContentPartRefusal,
    ChatCompletionRequestMessageContentPartRefusalDict,
)

__all__ = ["ChatCompletionRequestAssistantMessageContentPart"]

ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartRefusalDict
)
"""A part of an assistant message. Since 2024-10-21."""

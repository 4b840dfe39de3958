"""`ChatCompletionRequestDeveloperMessageContentPart`: A part of a developer message."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)

__all__ = ["ChatCompletionRequestDeveloperMessageContentPart"]

ChatCompletionRequestDeveloperMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
)
"""A part of a developer message. Since 2025-03-01-preview."""

"""`MessageContent`: A part of a message: text or a picture."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .message_content_image_file_object import MessageContentImageFileObject
from .message_content_text_object import MessageContentTextObject

__all__ = ["MessageContent"]

MessageContent: TypeAlias = (
    MessageContentImageFileObject | MessageContentTextObject | UnknownVariant
)
"""A part of a message: text or a picture. Since 2025-03-01-preview."""

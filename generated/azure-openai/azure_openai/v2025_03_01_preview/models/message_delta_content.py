"""`MessageDeltaContent`: The next piece of one part of a message."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
from .message_delta_content_text_object import MessageDeltaContentTextObject

__all__ = ["MessageDeltaContent"]

MessageDeltaContent: TypeAlias = (
    MessageDeltaContentImageFileObject | MessageDeltaContentTextObject | UnknownVariant
)
"""The next piece of one part of a message. Since 2025-03-01-preview."""

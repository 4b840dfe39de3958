"""`MessageContentTextObject`: Text as a part of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_text import MessageText

__all__ = ["MessageContentTextObject"]


@dataclass(kw_only=True, repr=False)
class MessageContentTextObject:
    """Text as a part of a message. Since 2025-03-01-preview."""

    type: Literal["text"]
    """Kind of this object: `text`."""

    text: MessageText
    """Text and what points out of it."""

    __repr__ = represent

"""`MessageDeltaContentTextObject`: Text that an event adds to a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .message_delta_text import MessageDeltaText

__all__ = ["MessageDeltaContentTextObject"]


@dataclass(kw_only=True, repr=False)
class MessageDeltaContentTextObject:
    """Text that an event adds to a message. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    type: Literal["text"]
    """Kind of this object: `text`."""

    text: MessageDeltaText | None = None
    """The added text and its annotations."""

    __repr__ = represent

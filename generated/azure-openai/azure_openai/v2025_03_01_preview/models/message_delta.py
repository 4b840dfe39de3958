"""`MessageDelta`: The added members of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .message_delta_content import MessageDeltaContent

__all__ = ["MessageDelta", "MessageDeltaObjectDeltaRole"]


@dataclass(kw_only=True, repr=False)
class MessageDelta:
    """The added members of a message. Since 2025-03-01-preview."""

    role: MessageDeltaObjectDeltaRole | None = None
    """Who speaks."""

    content: list[MessageDeltaContent] | None = None
    """The pieces, by part."""

    __repr__ = represent


MessageDeltaObjectDeltaRole: TypeAlias = Literal["user", "assistant"] | str
"""Who speaks."""

"""`ChatCompletionChoice`: One answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage

__all__ = ["ChatCompletionChoice"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChoice:
    """One answer. Since 2023-03-15-preview."""

    index: int | None = None
    """Position of this answer in the list of choices."""

    message: ChatCompletionResponseMessage | None = None
    """The message that the model answers with."""

    finish_reason: str | None = None
    """Why generation ended: `stop` at a natural end or stop sequence, `length` at
    the token limit, `content_filter` when filtered.
    """

    __repr__ = represent

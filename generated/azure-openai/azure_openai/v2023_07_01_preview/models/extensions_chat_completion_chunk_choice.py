"""`ExtensionsChatCompletionChunkChoice`: The next pieces of one answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .extensions_chat_completion_chunk_message import (
        ExtensionsChatCompletionChunkMessage,
    )

__all__ = ["ExtensionsChatCompletionChunkChoice"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionChunkChoice:
    """The next pieces of one answer. Since 2023-06-01-preview."""

    index: int
    """Position of the answer that the pieces belong to."""

    messages: list[ExtensionsChatCompletionChunkMessage] | None = None
    """Pieces of the messages that make up the answer."""

    finish_reason: str | None = None
    """Null until the last piece; then why generation ended."""

    __repr__ = represent

"""`ExtensionsChatCompletionChunkMessage`: The next piece of one message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .extensions_chat_completion_chunk_delta import (
        ExtensionsChatCompletionChunkDelta,
    )

__all__ = ["ExtensionsChatCompletionChunkMessage"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionChunkMessage:
    """The next piece of one message. Since 2023-06-01-preview."""

    index: int | None = None
    """Position of the message that the piece belongs to."""

    delta: ExtensionsChatCompletionChunkDelta | None = None
    """What a piece adds to the message; every member may be missing."""

    end_turn: bool | None = None
    """True with the last piece of a turn."""

    __repr__ = represent

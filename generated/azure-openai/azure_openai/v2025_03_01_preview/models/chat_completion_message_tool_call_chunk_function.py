"""`ChatCompletionMessageToolCallChunkFunction`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionMessageToolCallChunkFunction"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionMessageToolCallChunkFunction:
    """What a part of a tool call says about the function. Since 2024-10-21."""

    name: str | None = None
    """Function to call; sent once."""

    arguments: str | None = None
    """JSON text to append to what came before; only the whole can be parsed."""

    __repr__ = represent

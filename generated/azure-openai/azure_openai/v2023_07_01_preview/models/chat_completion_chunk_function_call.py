"""`ChatCompletionChunkFunctionCall`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionChunkFunctionCall"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChunkFunctionCall:
    """A part of a function call: first the name, then the arguments bit by bit.
    Since 2023-07-01-preview.
    """

    name: str | None = None
    """Function to call; sent once."""

    arguments: str | None = None
    """JSON text to append to what came before; only the whole can be parsed."""

    __repr__ = represent

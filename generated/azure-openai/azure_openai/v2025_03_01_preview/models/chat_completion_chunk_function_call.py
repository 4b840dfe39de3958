"""`ChatCompletionChunkFunctionCall`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionChunkFunctionCall"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChunkFunctionCall:
    """A part of a function call: first the name, then the arguments bit by bit.
    `tool_calls` has taken its place. Since 2023-07-01-preview.

    Deprecated.
    """

    arguments: str | None = None
    """JSON text to append to what came before; only the whole can be parsed."""

    name: str | None = None
    """Function to call; sent once."""

    __repr__ = represent

"""`ExtensionsChatCompletionChunkDelta`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ExtensionsChatCompletionChunkDelta"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionChunkDelta:
    """What a piece adds to the message; every member may be missing. Since
    2023-06-01-preview.
    """

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    """Who speaks; sent once, with the first piece of a message."""

    content: str | None = None
    """Text to append to what came before. Citations arrive as JSON text in a `tool`
    message.
    """

    __repr__ = represent

"""`ChatCompletionChunkDelta`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatCompletionChunkDelta"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChunkDelta:
    """What a piece adds to the message; every member may be missing. Since
    2023-03-15-preview.
    """

    role: Literal["system", "user", "assistant"] | str | None = None
    """Who speaks; sent once, with the first piece."""

    content: str | None = None
    """Text to append to what came before."""

    __repr__ = represent

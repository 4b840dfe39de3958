"""`ExtensionsChatCompletionChunk`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .extensions_chat_completion_chunk_choice import (
        ExtensionsChatCompletionChunkChoice,
    )

__all__ = ["ExtensionsChatCompletionChunk"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionChunk:
    """One event of a streamed chat completion on your own data. Since
    2023-06-01-preview.
    """

    id: str
    """Id of the completion, the same in all its events."""

    object: str
    """Kind of this object."""

    created: UnixTime
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that writes the answer."""

    choices: list[ExtensionsChatCompletionChunkChoice]
    """Pieces of one or more answers; may be empty."""

    __repr__ = represent

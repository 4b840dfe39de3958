"""`ChatCompletionChunk`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .prompt_filter_results import PromptFilterResults

__all__ = ["ChatCompletionChunk"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChunk:
    """One event of a streamed chat completion: the next piece of the answer. Since
    2023-03-15-preview.
    """

    id: str
    """Id of the completion, the same in all its events that carry text."""

    object: str
    """Kind of this object: `chat.completion.chunk`."""

    created: UnixTime
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that writes the answer."""

    choices: list[ChatCompletionChunkChoice]
    """Pieces of one or more answers; may be empty."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    __repr__ = represent

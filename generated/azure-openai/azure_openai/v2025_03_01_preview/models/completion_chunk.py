"""`CompletionChunk`: One event of a streamed completion: the next piece of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_chunk_choice import CompletionChunkChoice
    from .completion_usage import CompletionUsage
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CompletionChunk"]


@dataclass(kw_only=True, repr=False)
class CompletionChunk:
    """One event of a streamed completion: the next piece of text."""

    id: str
    """Id of the completion, the same in all its events."""

    object: str
    """Kind of this object: `text_completion`."""

    created: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that writes the text."""

    choices: list[CompletionChunkChoice]
    """Pieces of one or more choices; may be empty."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    usage: CompletionUsage | None = None
    """Null until the last event, which has no choices; then the tokens of the call.
    Since 2024-10-21.
    """

    __repr__ = represent

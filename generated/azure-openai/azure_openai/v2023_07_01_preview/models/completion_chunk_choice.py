"""`CompletionChunkChoice`: The next piece of one choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .content_filter_results import ContentFilterResults

__all__ = ["CompletionChunkChoice"]


@dataclass(kw_only=True, repr=False)
class CompletionChunkChoice:
    """The next piece of one choice."""

    text: str | None = None
    """Text to append to what came before."""

    index: int
    """Position of the choice that the piece belongs to."""

    logprobs: CompletionChunkLogprobs | None = None
    """Log probabilities of the tokens of one piece, if asked for."""

    finish_reason: str | None = None
    """Null until the last piece; then why generation ended."""

    content_filter_results: ContentFilterResults | None = None
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed. Since
    2023-06-01-preview.
    """

    __repr__ = represent

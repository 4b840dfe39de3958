"""`CompletionChunkChoice`: The next piece of one choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .content_filter_choice_results import ContentFilterChoiceResults

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

    content_filter_results: ContentFilterChoiceResults | None = None
    """Verdict of the content filter on generated text, category by category. The two
    kinds of protected material are known texts, such as lyrics, and known program
    code. Since 2023-06-01-preview.
    """

    __repr__ = represent

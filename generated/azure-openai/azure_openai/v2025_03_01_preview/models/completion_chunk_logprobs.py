"""`CompletionChunkLogprobs`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["CompletionChunkLogprobs"]


@dataclass(kw_only=True, repr=False)
class CompletionChunkLogprobs:
    """Log probabilities of the tokens of one piece, if asked for."""

    tokens: list[str] | None = None
    """The tokens of the piece."""

    token_logprobs: list[float | None] | None = None
    """Log probability of each token, null for the first of a prompt."""

    top_logprobs: list[dict[str, float] | None] | None = None
    """For each position, the likeliest tokens with their log probabilities; null for
    the first of a prompt.
    """

    text_offset: list[int] | None = None
    """Where each token starts in the whole text, counted in characters."""

    __repr__ = represent

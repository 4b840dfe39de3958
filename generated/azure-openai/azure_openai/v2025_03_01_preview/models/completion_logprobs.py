"""`CompletionLogprobs`: Log probabilities, if asked for."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["CompletionLogprobs"]


@dataclass(kw_only=True, repr=False)
class CompletionLogprobs:
    """Log probabilities, if asked for. The lists run in parallel, one entry per
    token.
    """

    tokens: list[str] | None = None
    """The tokens of the text."""

    token_logprobs: list[float | None] | None = None
    """Log probability of each token."""

    top_logprobs: list[dict[str, float] | None] | None = None
    """For each position, the likeliest tokens with their log probabilities."""

    text_offset: list[int] | None = None
    """Where each token starts in the text, counted in characters."""

    __repr__ = represent

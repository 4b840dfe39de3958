"""`CompletionChoice`: One generated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_logprobs import CompletionLogprobs

__all__ = ["CompletionChoice"]


@dataclass(kw_only=True, repr=False)
class CompletionChoice:
    """One generated text."""

    text: str | None = None
    """The generated text."""

    index: int | None = None
    """Position of this choice in the full list of choices."""

    logprobs: CompletionLogprobs | None = None
    """Log probabilities, if asked for. The lists run in parallel, one entry per
    token.
    """

    finish_reason: str | None = None
    """Why generation ended: `stop` at a natural end or stop sequence, `length` at
    the token limit, `content_filter` when filtered.
    """

    __repr__ = represent

"""`CompletionChoice`: One generated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_logprobs import CompletionLogprobs
    from .content_filter_results import ContentFilterResults

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

    content_filter_results: ContentFilterResults | None = None
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed. Since
    2023-06-01-preview.
    """

    __repr__ = represent

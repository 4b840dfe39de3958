"""`CompletionChoice`: One generated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .completion_logprobs import CompletionLogprobs
    from .content_filter_choice_results import ContentFilterChoiceResults

__all__ = ["CompletionChoice"]


@dataclass(kw_only=True, repr=False)
class CompletionChoice:
    """One generated text."""

    text: str
    """The generated text."""

    index: int
    """Position of this choice in the full list of choices."""

    logprobs: CompletionLogprobs | None = None
    """Log probabilities, if asked for. The lists run in parallel, one entry per
    token.
    """

    finish_reason: Literal["stop", "length", "content_filter"] | str
    """Why generation ended: `stop` at a natural end or stop sequence, `length` at
    the token limit, `content_filter` when filtered.
    """

    content_filter_results: ContentFilterChoiceResults | None = None
    """Verdict of the content filter on generated text, category by category. The two
    kinds of protected material are known texts, such as lyrics, and known program
    code. Since 2023-06-01-preview.
    """

    __repr__ = represent

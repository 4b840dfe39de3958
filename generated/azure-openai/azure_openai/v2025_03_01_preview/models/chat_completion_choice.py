"""`ChatCompletionChoice`: One answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_logprobs import ChatCompletionLogprobs
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .content_filter_choice_results import ContentFilterChoiceResults

__all__ = ["ChatCompletionChoice"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChoice:
    """One answer. Since 2023-03-15-preview."""

    index: int
    """Position of this answer in the list of choices."""

    message: ChatCompletionResponseMessage
    """The message that the model answers with: text, a refusal, or calls."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    )
    """Why generation ended: `stop` at a natural end or stop sequence, `length` at
    the token limit, `tool_calls` or the outdated `function_call` for a call,
    `content_filter` when filtered.
    """

    content_filter_results: ContentFilterChoiceResults | None = None
    """Verdict of the content filter on generated text, category by category. The two
    kinds of protected material are known texts, such as lyrics, and known program
    code. Since 2023-06-01-preview.
    """

    logprobs: ChatCompletionLogprobs | None = None
    """Log probabilities of one answer, if asked for. Since 2024-10-21."""

    __repr__ = represent

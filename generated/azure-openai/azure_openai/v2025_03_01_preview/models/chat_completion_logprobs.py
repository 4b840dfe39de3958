"""`ChatCompletionLogprobs`: Log probabilities of one answer, if asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = ["ChatCompletionLogprobs"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionLogprobs:
    """Log probabilities of one answer, if asked for. Since 2024-10-21."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry per token of the text."""

    refusal: list[ChatCompletionTokenLogprob] | None = None
    """One entry per token of the refusal."""

    __repr__ = represent

"""`ChatCompletionTokenLogprob`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .chat_completion_top_logprob import ChatCompletionTopLogprob

__all__ = ["ChatCompletionTokenLogprob"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionTokenLogprob:
    """One token of an answer, and what else could have stood there. Since
    2024-10-21.
    """

    token: str
    """Text of the token."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None
    """UTF-8 of the token, or null where it has none. A character may be spread over
    several tokens: join their bytes before you decode.
    """

    top_logprobs: list[ChatCompletionTopLogprob]
    """The likeliest tokens at this position; now and then fewer than were asked for."""

    __repr__ = represent

"""`ChatCompletionUsage`: Tokens that a chat completion consumed."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionUsage"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionUsage:
    """Tokens that a chat completion consumed. Since 2023-03-15-preview."""

    prompt_tokens: int
    """Tokens of the conversation that was sent."""

    completion_tokens: int
    """Tokens of all answers."""

    total_tokens: int
    """Sum of the other two."""

    __repr__ = represent

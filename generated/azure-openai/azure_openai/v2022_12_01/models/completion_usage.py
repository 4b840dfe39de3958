"""`CompletionUsage`: Tokens that a text completion consumed."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["CompletionUsage"]


@dataclass(kw_only=True, repr=False)
class CompletionUsage:
    """Tokens that a text completion consumed."""

    completion_tokens: float
    """Tokens of all generated texts."""

    prompt_tokens: float
    """Tokens of all prompts."""

    total_tokens: float
    """Sum of the other two."""

    __repr__ = represent

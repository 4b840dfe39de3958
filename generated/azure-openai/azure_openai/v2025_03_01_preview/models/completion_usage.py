"""`CompletionUsage`: Tokens that a completion or a chat completion consumed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_tokens_details import CompletionTokensDetails
    from .prompt_tokens_details import PromptTokensDetails

__all__ = ["CompletionUsage"]


@dataclass(kw_only=True, repr=False)
class CompletionUsage:
    """Tokens that a completion or a chat completion consumed."""

    prompt_tokens: int
    """Tokens of what was sent."""

    completion_tokens: int
    """Tokens of all that was generated."""

    total_tokens: int
    """Sum of the other two."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """What the generated tokens were spent on. Since 2024-10-21."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """What the tokens of the prompt were. Since 2025-03-01-preview."""

    __repr__ = represent

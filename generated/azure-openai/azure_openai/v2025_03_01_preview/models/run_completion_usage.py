"""`RunCompletionUsage`: Tokens that a run has consumed; null until it has ended."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["RunCompletionUsage"]


@dataclass(kw_only=True, repr=False)
class RunCompletionUsage:
    """Tokens that a run has consumed; null until it has ended. Since
    2025-03-01-preview.
    """

    completion_tokens: int
    """Tokens of all that was generated."""

    prompt_tokens: int
    """Tokens of what was sent."""

    total_tokens: int
    """Sum of the other two."""

    __repr__ = represent

"""`RunStepCompletionUsage`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["RunStepCompletionUsage"]


@dataclass(kw_only=True, repr=False)
class RunStepCompletionUsage:
    """Tokens that a step has consumed; null until it has ended. Since
    2025-03-01-preview.
    """

    completion_tokens: int
    """Tokens of all that was generated."""

    prompt_tokens: int
    """Tokens of what was sent."""

    total_tokens: int
    """Sum of the other two."""

    __repr__ = represent

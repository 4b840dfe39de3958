"""`RunIncompleteDetails`: Why the run stopped early; null if it did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent

__all__ = ["IncompleteDetailsReason", "RunIncompleteDetails"]


@dataclass(kw_only=True, repr=False)
class RunIncompleteDetails:
    """Why the run stopped early; null if it did not. Since 2025-03-01-preview."""

    reason: IncompleteDetailsReason | None = None
    """What stopped it."""

    __repr__ = represent


IncompleteDetailsReason: TypeAlias = (
    Literal["max_completion_tokens", "max_prompt_tokens"] | str
)
"""What stopped it."""

"""`MessageIncompleteDetails`: Why the message breaks off; null if it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent

__all__ = ["MessageIncompleteDetails", "MessageObjectIncompleteReason"]


@dataclass(kw_only=True, repr=False)
class MessageIncompleteDetails:
    """Why the message breaks off; null if it does not. Since 2025-03-01-preview."""

    reason: MessageObjectIncompleteReason
    """What stopped it."""

    __repr__ = represent


MessageObjectIncompleteReason: TypeAlias = (
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ]
    | str
)
"""What stopped it."""

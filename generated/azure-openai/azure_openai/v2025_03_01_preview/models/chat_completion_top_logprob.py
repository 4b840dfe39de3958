"""`ChatCompletionTopLogprob`: One of the likeliest tokens at a position."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionTopLogprob"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionTopLogprob:
    """One of the likeliest tokens at a position. Since 2024-10-21."""

    token: str
    """Text of the token."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None
    """UTF-8 of the token, or null where it has none."""

    __repr__ = represent

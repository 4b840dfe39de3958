"""`EmbeddingUsage`: Tokens that an embedding call consumed."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["EmbeddingUsage"]


@dataclass(kw_only=True, repr=False)
class EmbeddingUsage:
    """Tokens that an embedding call consumed."""

    prompt_tokens: int
    """Tokens of all inputs."""

    total_tokens: int
    """Tokens charged for the call."""

    __repr__ = represent

"""`PromptTokensDetails`: What the tokens of the prompt were."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["PromptTokensDetails"]


@dataclass(kw_only=True, repr=False)
class PromptTokensDetails:
    """What the tokens of the prompt were. Since 2025-03-01-preview."""

    audio_tokens: int | None = None
    """Tokens of sound."""

    cached_tokens: int | None = None
    """Tokens that were in the cache, which cost less."""

    __repr__ = represent

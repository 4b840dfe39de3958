"""`ChatCompletionResponseAudio`: The answer as sound."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionResponseAudio"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionResponseAudio:
    """The answer as sound. Since 2025-03-01-preview."""

    id: str
    """Id by which a later message can refer to this sound."""

    expires_at: int
    """Time until which that id is known, in seconds since 1970-01-01 UTC."""

    data: str
    """The sound in base64, in the format that was asked for."""

    transcript: str
    """What is said, as text."""

    __repr__ = represent

"""`CompletionTokensDetails`: What the generated tokens were spent on."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["CompletionTokensDetails"]


@dataclass(kw_only=True, repr=False)
class CompletionTokensDetails:
    """What the generated tokens were spent on. Since 2024-10-21."""

    reasoning_tokens: int | None = None
    """Tokens of thoughts that are charged for and not shown."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that came true. Since 2025-03-01-preview."""

    audio_tokens: int | None = None
    """Tokens of generated sound. Since 2025-03-01-preview."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not; they are charged for all the same.
    Since 2025-03-01-preview.
    """

    __repr__ = represent

"""`ResponseOutputTokensDetails`: What the tokens of the output were."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ResponseOutputTokensDetails"]


@dataclass(kw_only=True, repr=False)
class ResponseOutputTokensDetails:
    """What the tokens of the output were. Since 2025-03-01-preview."""

    reasoning_tokens: int
    """Tokens of thoughts that are charged for and not shown."""

    __repr__ = represent

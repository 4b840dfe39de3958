"""`ResponseUsage`: Tokens that a response has consumed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .response_output_tokens_details import ResponseOutputTokensDetails

__all__ = ["ResponseUsage"]


@dataclass(kw_only=True, repr=False)
class ResponseUsage:
    """Tokens that a response has consumed. Since 2025-03-01-preview."""

    input_tokens: int
    """Tokens of the input."""

    output_tokens: int
    """Tokens of the output, those of hidden thoughts included."""

    output_tokens_details: ResponseOutputTokensDetails
    """What the tokens of the output were."""

    total_tokens: int
    """Sum of the other two."""

    __repr__ = represent

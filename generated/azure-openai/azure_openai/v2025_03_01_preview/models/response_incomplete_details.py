"""`ResponseIncompleteDetails`: Why the response breaks off; null if it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseIncompleteDetails"]


@dataclass(kw_only=True, repr=False)
class ResponseIncompleteDetails:
    """Why the response breaks off; null if it does not. Since 2025-03-01-preview."""

    reason: Literal["max_output_tokens", "content_filter"] | str | None = None
    """What stopped it."""

    __repr__ = represent

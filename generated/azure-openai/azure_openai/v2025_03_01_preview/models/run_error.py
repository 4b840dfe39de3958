"""`RunError`: Why it failed; null if it did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent

__all__ = ["LastErrorCode", "RunError"]


@dataclass(kw_only=True, repr=False)
class RunError:
    """Why it failed; null if it did not. Since 2025-03-01-preview."""

    code: LastErrorCode
    """Broad class of the failure."""

    message: str
    """What went wrong, in words."""

    __repr__ = represent


LastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded"] | str
"""Broad class of the failure."""

"""`ResponseError`: Why the response failed; null if it did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .response_error_code import ResponseErrorCode

__all__ = ["ResponseError"]


@dataclass(kw_only=True, repr=False)
class ResponseError:
    """Why the response failed; null if it did not. Since 2025-03-01-preview."""

    code: ResponseErrorCode
    """What went wrong."""

    message: str
    """What went wrong, in words."""

    __repr__ = represent

"""`ErrorResponse`: Body of a failed call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .error import Error

__all__ = ["ErrorResponse"]


@dataclass(kw_only=True, repr=False)
class ErrorResponse:
    """Body of a failed call."""

    error: Error | None = None
    """What went wrong."""

    __repr__ = represent

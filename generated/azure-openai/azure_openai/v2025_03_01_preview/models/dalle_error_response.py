"""`DalleErrorResponse`: Body of a failed image generation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .dalle_error import DalleError

__all__ = ["DalleErrorResponse"]


@dataclass(kw_only=True, repr=False)
class DalleErrorResponse:
    """Body of a failed image generation. Since 2024-10-21."""

    error: DalleError | None = None
    """What went wrong with an image."""

    __repr__ = represent

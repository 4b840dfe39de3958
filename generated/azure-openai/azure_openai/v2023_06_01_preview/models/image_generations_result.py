"""`ImageGenerationsResult`: The generated images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .image_result import ImageResult

__all__ = ["ImageGenerationsResult"]


@dataclass(kw_only=True, repr=False)
class ImageGenerationsResult:
    """The generated images. Since 2023-06-01-preview."""

    data: list[ImageResult]
    """One entry per image."""

    __repr__ = represent

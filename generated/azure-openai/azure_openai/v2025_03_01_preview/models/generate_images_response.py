"""`GenerateImagesResponse`: The generated images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .image_result import ImageResult

__all__ = ["GenerateImagesResponse"]


@dataclass(kw_only=True, repr=False)
class GenerateImagesResponse:
    """The generated images. Since 2023-06-01-preview."""

    created: UnixTime
    """Time of creation, in seconds since 1970-01-01 UTC. Since 2024-10-21."""

    data: list[ImageResult]
    """One entry per image. Since 2024-10-21."""

    __repr__ = represent

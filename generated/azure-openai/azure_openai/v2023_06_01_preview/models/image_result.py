"""`ImageResult`: One generated image."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ImageResult"]


@dataclass(kw_only=True, repr=False)
class ImageResult:
    """One generated image. Since 2023-06-01-preview."""

    url: str
    """Address to download the image from, until it expires. Format: uri."""

    __repr__ = represent

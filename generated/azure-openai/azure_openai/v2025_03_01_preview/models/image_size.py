"""`ImageSize`: Width and height of the image, in pixels."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImageSize"]

ImageSize: TypeAlias = (
    Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"] | str
)
"""Width and height of the image, in pixels. Since 2024-10-21."""

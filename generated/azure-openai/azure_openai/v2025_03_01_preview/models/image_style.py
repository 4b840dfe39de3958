"""`ImageStyle`: Look of the image."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImageStyle"]

ImageStyle: TypeAlias = Literal["vivid", "natural"] | str
"""Look of the image. Since 2024-10-21."""

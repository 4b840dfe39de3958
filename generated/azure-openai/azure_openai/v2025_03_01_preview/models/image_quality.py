"""`ImageQuality`: How much work goes into the image."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImageQuality"]

ImageQuality: TypeAlias = Literal["standard", "hd"] | str
"""How much work goes into the image. Since 2024-10-21."""

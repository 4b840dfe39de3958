"""`ImagesResponseFormat`: How the image is handed over."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImagesResponseFormat"]

ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"] | str
"""How the image is handed over. Since 2024-10-21."""

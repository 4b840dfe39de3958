"""`VectorStoreFileAttributes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["VectorStoreFileAttributes", "VectorStoreFileAttributesInput"]

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Up to 16 values that searches can filter files by: short texts, numbers or
booleans. Since 2025-03-01-preview.
"""

VectorStoreFileAttributesInput: TypeAlias = Mapping[str, str | float | bool]
"""`VectorStoreFileAttributes` as requests may spell it."""

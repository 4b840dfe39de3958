"""`Metadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Metadata", "MetadataInput"]

Metadata: TypeAlias = dict[str, str]
"""Up to 16 notes of yours: keys of at most 64 characters, values of at most 512.
Since 2025-03-01-preview.
"""

MetadataInput: TypeAlias = Mapping[str, str]
"""`Metadata` as requests may spell it."""

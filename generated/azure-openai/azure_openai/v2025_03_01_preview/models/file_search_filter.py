"""`FileSearchFilter`: Attributes that files need in order to be searched."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .comparison_filter import ComparisonFilter, ComparisonFilterDict
from .compound_filter import CompoundFilter, CompoundFilterDict

__all__ = ["FileSearchFilter", "FileSearchFilterInput"]

FileSearchFilter: TypeAlias = ComparisonFilter | CompoundFilter | UnknownVariant
"""Attributes that files need in order to be searched. Since 2025-03-01-preview."""

FileSearchFilterInput: TypeAlias = (
    ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict
)
"""`FileSearchFilter` as requests may spell it."""

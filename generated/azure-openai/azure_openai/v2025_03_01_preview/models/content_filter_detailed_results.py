"""`ContentFilterDetailedResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .content_filter_result_base import ContentFilterResultBase

if TYPE_CHECKING:
    from .content_filter_id_result import ContentFilterIdResult

__all__ = ["ContentFilterDetailedResults"]


@dataclass(kw_only=True, repr=False)
class ContentFilterDetailedResults(ContentFilterResultBase):
    """Whether any custom block list matched, and each of them apart. Since
    2025-03-01-preview.
    """

    details: list[ContentFilterIdResult]
    """One entry per block list."""

    __repr__ = represent

"""`ContentFilterIdResult`: Whether one custom block list matched."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent
from .content_filter_result_base import ContentFilterResultBase

__all__ = ["ContentFilterIdResult"]


@dataclass(kw_only=True, repr=False)
class ContentFilterIdResult(ContentFilterResultBase):
    """Whether one custom block list matched. Since 2025-03-01-preview."""

    id: str
    """Id of the block list."""

    __repr__ = represent

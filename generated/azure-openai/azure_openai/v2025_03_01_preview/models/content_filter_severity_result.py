"""`ContentFilterSeverityResult`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent
from .content_filter_result_base import ContentFilterResultBase

__all__ = ["ContentFilterSeverity", "ContentFilterSeverityResult"]


@dataclass(kw_only=True, repr=False)
class ContentFilterSeverityResult(ContentFilterResultBase):
    """Verdict of the content filter in a category with degrees. Since
    2023-06-01-preview.
    """

    severity: ContentFilterSeverity
    """How harmful the text is in this category."""

    __repr__ = represent


ContentFilterSeverity: TypeAlias = Literal["safe", "low", "medium", "high"] | str
"""How harmful the text is in this category."""

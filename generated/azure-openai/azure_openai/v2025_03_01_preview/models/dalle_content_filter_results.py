"""`DalleContentFilterResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_severity_result import ContentFilterSeverityResult

__all__ = ["DalleContentFilterResults"]


@dataclass(kw_only=True, repr=False)
class DalleContentFilterResults:
    """Verdict of the content filter on an image, category by category. Since
    2024-10-21.
    """

    sexual: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    violence: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    hate: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    self_harm: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    __repr__ = represent

"""`ContentFilterResultsBase`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_severity_result import ContentFilterSeverityResult
    from .error_base import ErrorBase

__all__ = ["ContentFilterResultsBase"]


@dataclass(kw_only=True, repr=False)
class ContentFilterResultsBase:
    """Verdicts of the content filter on any kind of text; a category without verdict
    is absent. `error` tells why the filter itself failed. Since 2024-10-21.
    """

    sexual: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    violence: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    hate: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    self_harm: ContentFilterSeverityResult | None = None
    """Verdict of the content filter in a category with degrees."""

    profanity: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees."""

    error: ErrorBase | None = None
    """An error in its shortest form."""

    custom_blocklists: ContentFilterDetailedResults | None = None
    """Whether any custom block list matched, and each of them apart. Since
    2025-03-01-preview.
    """

    __repr__ = represent

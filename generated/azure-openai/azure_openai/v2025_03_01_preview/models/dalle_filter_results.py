"""`DalleFilterResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .dalle_content_filter_results import DalleContentFilterResults

if TYPE_CHECKING:
    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult

__all__ = ["DalleFilterResults"]


@dataclass(kw_only=True, repr=False)
class DalleFilterResults(DalleContentFilterResults):
    """Verdict of the content filter on the prompt of an image, category by category.
    Since 2024-10-21.
    """

    profanity: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees."""

    jailbreak: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees."""

    custom_blocklists: ContentFilterDetailedResults | None = None
    """Whether any custom block list matched, and each of them apart. Since
    2025-03-01-preview.
    """

    __repr__ = represent

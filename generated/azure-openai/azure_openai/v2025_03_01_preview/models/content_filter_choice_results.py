"""`ContentFilterChoiceResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .content_filter_results_base import ContentFilterResultsBase

if TYPE_CHECKING:
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_detected_with_completion_text_spans_result import (
        ContentFilterDetectedWithCompletionTextSpansResult,
    )

__all__ = ["ContentFilterChoiceResults"]


@dataclass(kw_only=True, repr=False)
class ContentFilterChoiceResults(ContentFilterResultsBase):
    """Verdict of the content filter on generated text, category by category. The two
    kinds of protected material are known texts, such as lyrics, and known program
    code. Since 2024-10-21.
    """

    protected_material_text: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees."""

    protected_material_code: ContentFilterDetectedWithCitationResult | None = None
    """Verdict of the content filter on known program code."""

    ungrounded_material: ContentFilterDetectedWithCompletionTextSpansResult | None = (
        None
    )
    """Whether something was found, and at which places. Since 2025-03-01-preview."""

    __repr__ = represent

"""`ContentFilterDetectedWithCompletionTextSpansResult`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .content_filter_detected_result import ContentFilterDetectedResult

if TYPE_CHECKING:
    from .content_filter_completion_text_span import ContentFilterCompletionTextSpan

__all__ = ["ContentFilterDetectedWithCompletionTextSpansResult"]


@dataclass(kw_only=True, repr=False)
class ContentFilterDetectedWithCompletionTextSpansResult(ContentFilterDetectedResult):
    """Whether something was found, and at which places. Since 2025-03-01-preview."""

    details: list[ContentFilterCompletionTextSpan]
    """The places."""

    __repr__ = represent

"""`ContentFilterDetectedWithCitationResult`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .content_filter_detected_result import ContentFilterDetectedResult

if TYPE_CHECKING:
    from .content_filter_citation import ContentFilterCitation

__all__ = ["ContentFilterDetectedWithCitationResult"]


@dataclass(kw_only=True, repr=False)
class ContentFilterDetectedWithCitationResult(ContentFilterDetectedResult):
    """Verdict of the content filter on known program code. Since 2024-10-21."""

    citation: ContentFilterCitation | None = None
    """Where known program code comes from."""

    __repr__ = represent

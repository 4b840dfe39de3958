"""`ContentFilterPromptResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .content_filter_results_base import ContentFilterResultsBase

if TYPE_CHECKING:
    from .content_filter_detected_result import ContentFilterDetectedResult

__all__ = ["ContentFilterPromptResults"]


@dataclass(kw_only=True, repr=False)
class ContentFilterPromptResults(ContentFilterResultsBase):
    """Verdict of the content filter on a prompt, category by category. `jailbreak`
    tells of attempts to talk the model out of its rules. Since
    2023-06-01-preview.
    """

    jailbreak: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees. Since 2024-10-21."""

    indirect_attack: ContentFilterDetectedResult | None = None
    """Verdict of the content filter in a category without degrees. Since
    2025-03-01-preview.
    """

    __repr__ = represent

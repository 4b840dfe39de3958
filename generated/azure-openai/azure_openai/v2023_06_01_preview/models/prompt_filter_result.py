"""`PromptFilterResult`: Verdict of the content filter on one prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_results import ContentFilterResults

__all__ = ["PromptFilterResult"]


@dataclass(kw_only=True, repr=False)
class PromptFilterResult:
    """Verdict of the content filter on one prompt. Since 2023-06-01-preview."""

    prompt_index: int | None = None
    """Position of the prompt in the request."""

    content_filter_results: ContentFilterResults | None = None
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed.
    """

    __repr__ = represent

"""`ContentFilterResults`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_result import ContentFilterResult
    from .error_base import ErrorBase

__all__ = ["ContentFilterResults"]


@dataclass(kw_only=True, repr=False)
class ContentFilterResults:
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed. Since
    2023-06-01-preview.
    """

    sexual: ContentFilterResult | None = None
    """Verdict of the content filter in one category."""

    violence: ContentFilterResult | None = None
    """Verdict of the content filter in one category."""

    hate: ContentFilterResult | None = None
    """Verdict of the content filter in one category."""

    self_harm: ContentFilterResult | None = None
    """Verdict of the content filter in one category."""

    error: ErrorBase | None = None
    """An error in its shortest form."""

    __repr__ = represent

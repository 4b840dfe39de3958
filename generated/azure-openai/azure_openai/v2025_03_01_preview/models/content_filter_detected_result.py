"""`ContentFilterDetectedResult`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent
from .content_filter_result_base import ContentFilterResultBase

__all__ = ["ContentFilterDetectedResult"]


@dataclass(kw_only=True, repr=False)
class ContentFilterDetectedResult(ContentFilterResultBase):
    """Verdict of the content filter in a category without degrees. Since 2024-10-21."""

    detected: bool
    """True if the text contains such a thing."""

    __repr__ = represent

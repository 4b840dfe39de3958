"""`ContentFilterResult`: Verdict of the content filter in one category."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent

__all__ = ["ContentFilterResult", "ContentFilterSeverity"]


@dataclass(kw_only=True, repr=False)
class ContentFilterResult:
    """Verdict of the content filter in one category. Since 2023-06-01-preview."""

    severity: ContentFilterSeverity
    """How harmful the text is in this category."""

    filtered: bool
    """True if the text was withheld for this."""

    __repr__ = represent


ContentFilterSeverity: TypeAlias = Literal["safe", "low", "medium", "high"] | str
"""How harmful the text is in this category."""

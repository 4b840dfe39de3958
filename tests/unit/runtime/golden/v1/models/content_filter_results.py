"""`ContentFilterResults`: what the content filter found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..._runtime.models import represent

__all__ = ["ContentFilterDetected", "ContentFilterResults", "ContentFilterSeverity"]


@dataclass(kw_only=True, repr=False)
class ContentFilterSeverity:
    """How bad it is."""

    filtered: bool
    severity: Literal["safe", "low", "medium", "high"] | str

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ContentFilterDetected:
    """Whether it is there."""

    filtered: bool
    detected: bool

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ContentFilterResults:
    """What the content filter found."""

    hate: ContentFilterSeverity | None = None
    self_harm: ContentFilterSeverity | None = None
    sexual: ContentFilterSeverity | None = None
    violence: ContentFilterSeverity | None = None
    jailbreak: ContentFilterDetected | None = None

    __repr__ = represent

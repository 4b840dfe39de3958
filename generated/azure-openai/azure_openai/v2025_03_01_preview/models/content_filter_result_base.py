"""`ContentFilterResultBase`: What every verdict of the content filter says."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ContentFilterResultBase"]


@dataclass(kw_only=True, repr=False)
class ContentFilterResultBase:
    """What every verdict of the content filter says. Since 2024-10-21."""

    filtered: bool
    """True if the text was withheld for this."""

    __repr__ = represent

"""`Scroll`: Turn the wheel over a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Scroll", "ScrollDict"]


@dataclass(kw_only=True, repr=False)
class Scroll:
    """Turn the wheel over a point. Since 2025-03-01-preview."""

    type: Literal["scroll"] = "scroll"
    """Kind of this object: `scroll`. The service's default is `"scroll"`."""

    x: int
    """Distance from the left edge."""

    y: int
    """Distance from the upper edge."""

    scroll_x: int
    """How far to the right."""

    scroll_y: int
    """How far down."""

    __repr__ = represent


class ScrollDict(TypedDict, total=False):
    """`Scroll` as a plain dict, keyed by wire names."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]

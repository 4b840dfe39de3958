"""`Coordinate`: A point on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["Coordinate", "CoordinateDict"]


@dataclass(kw_only=True, repr=False)
class Coordinate:
    """A point on the screen. Since 2025-03-01-preview."""

    x: int
    """Distance from the left edge."""

    y: int
    """Distance from the upper edge."""

    __repr__ = represent


class CoordinateDict(TypedDict, total=False):
    """`Coordinate` as a plain dict, keyed by wire names."""

    x: Required[int]
    y: Required[int]

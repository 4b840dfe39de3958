"""`Drag`: Move the mouse along a path with the button held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .coordinate import Coordinate, CoordinateDict

__all__ = ["Drag", "DragDict"]


@dataclass(kw_only=True, repr=False)
class Drag:
    """Move the mouse along a path with the button held. Since 2025-03-01-preview."""

    type: Literal["drag"] = "drag"
    """Kind of this object: `drag`. The service's default is `"drag"`."""

    path: list[Coordinate]
    """Points to pass, from first to last."""

    __repr__ = represent


class DragDict(TypedDict, total=False):
    """`Drag` as a plain dict, keyed by wire names."""

    type: Required[Literal["drag"]]
    path: Required[Sequence[Coordinate | CoordinateDict]]

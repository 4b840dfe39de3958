"""`Move`: Move the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Move", "MoveDict"]


@dataclass(kw_only=True, repr=False)
class Move:
    """Move the mouse. Since 2025-03-01-preview."""

    type: Literal["move"] = "move"
    """Kind of this object: `move`. The service's default is `"move"`."""

    x: int
    """Distance from the left edge."""

    y: int
    """Distance from the upper edge."""

    __repr__ = represent


class MoveDict(TypedDict, total=False):
    """`Move` as a plain dict, keyed by wire names."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]

"""`Click`: Press and release a mouse button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Click", "ClickDict"]


@dataclass(kw_only=True, repr=False)
class Click:
    """Press and release a mouse button. Since 2025-03-01-preview."""

    type: Literal["click"] = "click"
    """Kind of this object: `click`. The service's default is `"click"`."""

    button: Literal["left", "right", "wheel", "back", "forward"] | str
    """Which button."""

    x: int
    """Distance from the left edge."""

    y: int
    """Distance from the upper edge."""

    __repr__ = represent


class ClickDict(TypedDict, total=False):
    """`Click` as a plain dict, keyed by wire names."""

    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]

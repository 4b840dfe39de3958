"""`DoubleClick`: Press the left button twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["DoubleClick", "DoubleClickDict"]


@dataclass(kw_only=True, repr=False)
class DoubleClick:
    """Press the left button twice. Since 2025-03-01-preview."""

    type: Literal["double_click"] = "double_click"
    """Kind of this object: `double_click`.

    The service's default is `"double_click"`.
    """

    x: int
    """Distance from the left edge."""

    y: int
    """Distance from the upper edge."""

    __repr__ = represent


class DoubleClickDict(TypedDict, total=False):
    """`DoubleClick` as a plain dict, keyed by wire names."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]

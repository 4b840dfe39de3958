"""`ComputerTool`: Lets the model steer a computer by your hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ComputerTool", "ComputerToolDict"]


@dataclass(kw_only=True, repr=False)
class ComputerTool:
    """Lets the model steer a computer by your hands. Since 2025-03-01-preview."""

    type: Literal["computer-preview"] = "computer-preview"
    """Kind of this object: `computer-preview`."""

    display_width: float
    """Width of the screen in pixels."""

    display_height: float
    """Height of the screen in pixels."""

    environment: Literal["mac", "windows", "ubuntu", "browser"] | str
    """Which system the computer runs."""

    __repr__ = represent


class ComputerToolDict(TypedDict, total=False):
    """`ComputerTool` as a plain dict, keyed by wire names."""

    type: Required[Literal["computer-preview"]]
    display_width: Required[float]
    display_height: Required[float]
    environment: Required[Literal["mac", "windows", "ubuntu", "browser"]]

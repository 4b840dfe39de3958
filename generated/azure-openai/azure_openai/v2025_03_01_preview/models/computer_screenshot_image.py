"""`ComputerScreenshotImage`: A picture of the screen after an action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["ComputerScreenshotImage", "ComputerScreenshotImageDict"]


@dataclass(kw_only=True, repr=False)
class ComputerScreenshotImage:
    """A picture of the screen after an action. Since 2025-03-01-preview."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Kind of this object: `computer_screenshot`.

    The service's default is `"computer_screenshot"`.
    """

    image_url: str | Unset = UNSET
    """Address of the picture."""

    file_id: str | Unset = UNSET
    """Id of the file."""

    __repr__ = represent


class ComputerScreenshotImageDict(TypedDict, total=False):
    """`ComputerScreenshotImage` as a plain dict, keyed by wire names."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str

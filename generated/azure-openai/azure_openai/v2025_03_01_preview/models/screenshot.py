"""`Screenshot`: Take a picture of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Screenshot", "ScreenshotDict"]


@dataclass(kw_only=True, repr=False)
class Screenshot:
    """Take a picture of the screen. Since 2025-03-01-preview."""

    type: Literal["screenshot"] = "screenshot"
    """Kind of this object: `screenshot`. The service's default is `"screenshot"`."""

    __repr__ = represent


class ScreenshotDict(TypedDict, total=False):
    """`Screenshot` as a plain dict, keyed by wire names."""

    type: Required[Literal["screenshot"]]

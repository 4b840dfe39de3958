"""`ImageGenerationsRequest`: What to draw, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["ImageGenerationsRequest", "ImageGenerationsRequestDict"]


@dataclass(kw_only=True, repr=False)
class ImageGenerationsRequest:
    """What to draw, and how often. Since 2023-06-01-preview."""

    prompt: str
    """What the images shall show. At most 1000 characters."""

    n: int | Unset = UNSET
    """Images to draw. From 1 to 5. The service's default is `1`."""

    size: Literal["256x256", "512x512", "1024x1024"] | Unset = UNSET
    """Width and height of each image, in pixels.

    The service's default is `"1024x1024"`.
    """

    __repr__ = represent


class ImageGenerationsRequestDict(TypedDict, total=False):
    """`ImageGenerationsRequest` as a plain dict, keyed by wire names."""

    prompt: Required[str]
    n: int
    size: Literal["256x256", "512x512", "1024x1024"]

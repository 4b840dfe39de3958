"""`ImageGenerationsRequest`: What to draw, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .image_quality import ImageQuality
    from .image_size import ImageSize
    from .image_style import ImageStyle
    from .images_response_format import ImagesResponseFormat

__all__ = ["ImageGenerationsRequest", "ImageGenerationsRequestDict"]


@dataclass(kw_only=True, repr=False)
class ImageGenerationsRequest:
    """What to draw, and in which form. Since 2023-06-01-preview."""

    prompt: str
    """What the image shall show, in up to 4000 characters. At least 1 character."""

    n: int | Unset = UNSET
    """Images to draw; one per call. Always 1. The service's default is `1`."""

    size: ImageSize | Unset = UNSET
    """Width and height of the image, in pixels.

    The service's default is `"1024x1024"`.
    """

    response_format: ImagesResponseFormat | Unset = UNSET
    """How the image is handed over. Since 2024-10-21.

    The service's default is `"url"`.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse.
    Since 2024-10-21.
    """

    quality: ImageQuality | Unset = UNSET
    """How much work goes into the image. Since 2024-10-21.

    The service's default is `"standard"`.
    """

    style: ImageStyle | Unset = UNSET
    """Look of the image. Since 2024-10-21. The service's default is `"vivid"`."""

    __repr__ = represent


class ImageGenerationsRequestDict(TypedDict, total=False):
    """`ImageGenerationsRequest` as a plain dict, keyed by wire names."""

    prompt: Required[str]
    n: int
    size: ImageSize
    response_format: ImagesResponseFormat
    user: str
    quality: ImageQuality
    style: ImageStyle

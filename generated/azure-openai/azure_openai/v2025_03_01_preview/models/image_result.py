"""`ImageResult`: One generated image, and what the content filter says about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .dalle_content_filter_results import DalleContentFilterResults
    from .dalle_filter_results import DalleFilterResults

__all__ = ["ImageResult"]


@dataclass(kw_only=True, repr=False)
class ImageResult:
    """One generated image, and what the content filter says about it. Since
    2023-06-01-preview.
    """

    url: str | None = None
    """Address to download the image from, until it expires."""

    b64_json: str | None = None
    """The image itself, in base64. Since 2024-10-21."""

    content_filter_results: DalleContentFilterResults | None = None
    """Verdict of the content filter on an image, category by category. Since
    2024-10-21.
    """

    revised_prompt: str | None = None
    """What was drawn, if the service put your prompt into other words. Since
    2024-10-21.
    """

    prompt_filter_results: DalleFilterResults | None = None
    """Verdict of the content filter on the prompt of an image, category by category.
    Since 2024-10-21.
    """

    __repr__ = represent

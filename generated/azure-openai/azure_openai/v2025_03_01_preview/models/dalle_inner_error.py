"""`DalleInnerError`: More about an error that the content filter raised at an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .dalle_filter_results import DalleFilterResults
    from .inner_error_code import InnerErrorCode

__all__ = ["DalleInnerError"]


@dataclass(kw_only=True, repr=False)
class DalleInnerError:
    """More about an error that the content filter raised at an image. Since
    2024-10-21.
    """

    code: InnerErrorCode | None = None
    """Closer reason of the error."""

    content_filter_results: DalleFilterResults | None = None
    """Verdict of the content filter on the prompt of an image, category by category."""

    revised_prompt: str | None = None
    """What would have been drawn, if the service put your prompt into other words."""

    __repr__ = represent

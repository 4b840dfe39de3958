"""`DalleError`: What went wrong with an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .error_base import ErrorBase

if TYPE_CHECKING:
    from .dalle_inner_error import DalleInnerError

__all__ = ["DalleError"]


@dataclass(kw_only=True, repr=False)
class DalleError(ErrorBase):
    """What went wrong with an image. Since 2024-10-21."""

    param: str | None = None
    """Member of the request that caused the error."""

    type: str | None = None
    """Broad class of the error."""

    inner_error: DalleInnerError | None = None
    """More about an error that the content filter raised at an image."""

    __repr__ = represent

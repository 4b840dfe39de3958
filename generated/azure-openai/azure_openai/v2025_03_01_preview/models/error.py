"""`Error`: What went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .error_base import ErrorBase

if TYPE_CHECKING:
    from .inner_error import InnerError

__all__ = ["Error"]


@dataclass(kw_only=True, repr=False)
class Error(ErrorBase):
    """What went wrong."""

    param: str | None = None
    """Member of the request that caused the error."""

    type: str | None = None
    """Broad class of the error."""

    inner_error: InnerError | None = None
    """More about an error that the content filter raised. Since 2023-06-01-preview."""

    __repr__ = represent

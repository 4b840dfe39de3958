"""`ResponseErrorEvent`: Something went wrong while streaming."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseErrorEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseErrorEvent:
    """Something went wrong while streaming. Since 2025-03-01-preview."""

    type: Literal["error"]
    """Kind of this object: `error`."""

    code: str | None
    """Code of the error."""

    message: str
    """What went wrong, in words."""

    param: str | None
    """Member of the request that caused it."""

    __repr__ = represent

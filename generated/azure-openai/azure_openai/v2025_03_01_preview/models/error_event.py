"""`ErrorEvent`: Something went wrong; the stream ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .error import Error

__all__ = ["ErrorEvent"]


@dataclass(kw_only=True, repr=False)
class ErrorEvent:
    """Something went wrong; the stream ends. Since 2025-03-01-preview."""

    event: Literal["error"]
    """Name of the event: `error`."""

    data: Error
    """What went wrong."""

    __repr__ = represent

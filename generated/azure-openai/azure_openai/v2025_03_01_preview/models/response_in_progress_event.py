"""`ResponseInProgressEvent`: The model is at work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseInProgressEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseInProgressEvent:
    """The model is at work. Since 2025-03-01-preview."""

    type: Literal["response.in_progress"]
    """Kind of this object: `response.in_progress`."""

    response: Response
    """What a model made of some input, with all settings."""

    __repr__ = represent

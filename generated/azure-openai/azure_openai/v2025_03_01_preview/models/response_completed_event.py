"""`ResponseCompletedEvent`: The response is done; the last event of a good stream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseCompletedEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseCompletedEvent:
    """The response is done; the last event of a good stream. Since
    2025-03-01-preview.
    """

    type: Literal["response.completed"]
    """Kind of this object: `response.completed`."""

    response: Response
    """What a model made of some input, with all settings."""

    __repr__ = represent

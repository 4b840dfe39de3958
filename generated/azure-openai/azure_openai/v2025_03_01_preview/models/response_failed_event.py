"""`ResponseFailedEvent`: The response has failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseFailedEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseFailedEvent:
    """The response has failed. Since 2025-03-01-preview."""

    type: Literal["response.failed"]
    """Kind of this object: `response.failed`."""

    response: Response
    """What a model made of some input, with all settings."""

    __repr__ = represent

"""`ResponseCreatedEvent`: The response exists now; the first event of a stream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseCreatedEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseCreatedEvent:
    """The response exists now; the first event of a stream. Since
    2025-03-01-preview.
    """

    type: Literal["response.created"]
    """Kind of this object: `response.created`."""

    response: Response
    """What a model made of some input, with all settings."""

    __repr__ = represent

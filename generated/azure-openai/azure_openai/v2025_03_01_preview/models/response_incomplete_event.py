"""`ResponseIncompleteEvent`: The response breaks off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseIncompleteEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseIncompleteEvent:
    """The response breaks off. Since 2025-03-01-preview."""

    type: Literal["response.incomplete"]
    """Kind of this object: `response.incomplete`."""

    response: Response
    """What a model made of some input, with all settings."""

    __repr__ = represent

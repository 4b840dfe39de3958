"""`ResponseAudioDeltaEvent`: A piece of sound has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseAudioDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseAudioDeltaEvent:
    """A piece of sound has come. Since 2025-03-01-preview."""

    type: Literal["response.audio.delta"]
    """Kind of this object: `response.audio.delta`."""

    delta: str
    """The piece in base64."""

    __repr__ = represent

"""`ResponseAudioDoneEvent`: The sound is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseAudioDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseAudioDoneEvent:
    """The sound is whole. Since 2025-03-01-preview."""

    type: Literal["response.audio.done"]
    """Kind of this object: `response.audio.done`."""

    __repr__ = represent

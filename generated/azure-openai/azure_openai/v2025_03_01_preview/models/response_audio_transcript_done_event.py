"""`ResponseAudioTranscriptDoneEvent`: The transcript is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseAudioTranscriptDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseAudioTranscriptDoneEvent:
    """The transcript is whole. Since 2025-03-01-preview."""

    type: Literal["response.audio.transcript.done"]
    """Kind of this object: `response.audio.transcript.done`."""

    __repr__ = represent

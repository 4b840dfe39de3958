"""`ResponseAudioTranscriptDeltaEvent`: A piece of the transcript has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseAudioTranscriptDeltaEvent:
    """A piece of the transcript has come. Since 2025-03-01-preview."""

    type: Literal["response.audio.transcript.delta"]
    """Kind of this object: `response.audio.transcript.delta`."""

    delta: str
    """Text to append to what came before."""

    __repr__ = represent

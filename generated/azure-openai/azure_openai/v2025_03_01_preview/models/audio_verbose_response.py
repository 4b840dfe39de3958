"""`AudioVerboseResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .audio_response import AudioResponse

if TYPE_CHECKING:
    from typing import Literal

    from .audio_segment import AudioSegment
    from .audio_word import AudioWord

__all__ = ["AudioVerboseResponse"]


@dataclass(kw_only=True, repr=False)
class AudioVerboseResponse(AudioResponse):
    """Text of a recording with times, in the format `verbose_json`. Since
    2024-10-21.
    """

    task: Literal["transcribe", "translate"] | str | None = None
    """What was done with the recording."""

    language: str | None = None
    """Language that is spoken."""

    duration: float | None = None
    """Length of the recording, in seconds."""

    segments: list[AudioSegment] | None = None
    """The text piece by piece."""

    words: list[AudioWord] | None = None
    """Each word with its time, if asked for. Since 2025-03-01-preview."""

    __repr__ = represent

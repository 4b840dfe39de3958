"""`CreateSpeechRequest`: What to say, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["CreateSpeechRequest", "CreateSpeechRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateSpeechRequest:
    """What to say, and how. Since 2025-03-01-preview."""

    input: str
    """Text to say. At most 4096 characters."""

    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """Who says it."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Unset = UNSET
    """Format of the sound."""

    speed: float | Unset = UNSET
    """How fast; 1 is the usual speed.

    From 0.25 to 4.0. The service's default is `1.0`.
    """

    __repr__ = represent


class CreateSpeechRequestDict(TypedDict, total=False):
    """`CreateSpeechRequest` as a plain dict, keyed by wire names."""

    input: Required[str]
    voice: Required[Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float

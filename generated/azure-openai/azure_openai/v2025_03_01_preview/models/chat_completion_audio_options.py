"""`ChatCompletionAudioOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ChatCompletionAudioOptions", "ChatCompletionAudioOptionsDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionAudioOptions:
    """How a spoken answer should sound; for requests that ask for audio. Since
    2025-03-01-preview.
    """

    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """Who speaks."""

    format: Literal["wav", "mp3", "flac", "opus", "pcm16"]
    """Format of the sound."""

    __repr__ = represent


class ChatCompletionAudioOptionsDict(TypedDict, total=False):
    """`ChatCompletionAudioOptions` as a plain dict, keyed by wire names."""

    voice: Required[Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]]
    format: Required[Literal["wav", "mp3", "flac", "opus", "pcm16"]]

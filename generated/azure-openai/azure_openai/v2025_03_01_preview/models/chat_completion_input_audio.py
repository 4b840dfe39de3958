"""`ChatCompletionInputAudio`: A recording and its format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ChatCompletionInputAudio", "ChatCompletionInputAudioDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionInputAudio:
    """A recording and its format. Since 2025-03-01-preview."""

    data: str
    """The recording in base64."""

    format: Literal["wav", "mp3"]
    """Format of the recording."""

    __repr__ = represent


class ChatCompletionInputAudioDict(TypedDict, total=False):
    """`ChatCompletionInputAudio` as a plain dict, keyed by wire names."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]

"""`ChatCompletionRequestMessageContentPartAudio`: Sound as a part of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .chat_completion_input_audio import (
        ChatCompletionInputAudio,
        ChatCompletionInputAudioDict,
    )

__all__ = [
    "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionRequestMessageContentPartAudioDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessageContentPartAudio:
    """Sound as a part of a message. Since 2025-03-01-preview."""

    type: Literal["input_audio"] = "input_audio"
    """Kind of this object: `input_audio`."""

    input_audio: ChatCompletionInputAudio | ChatCompletionInputAudioDict
    """A recording and its format."""

    __repr__ = represent


class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["input_audio"]]
    input_audio: Required[ChatCompletionInputAudio | ChatCompletionInputAudioDict]

"""`ChatCompletionRequestMessageContentPartImage`: A picture as a part of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .chat_completion_request_image_url import (
        ChatCompletionRequestImageUrl,
        ChatCompletionRequestImageUrlDict,
    )

__all__ = [
    "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionRequestMessageContentPartImageDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessageContentPartImage:
    """A picture as a part of a message. Since 2024-10-21."""

    type: Literal["image_url"] = "image_url"
    """Kind of the part: `image_url`."""

    image_url: ChatCompletionRequestImageUrl | ChatCompletionRequestImageUrlDict
    """Where a picture is, and how closely to look at it."""

    __repr__ = represent


class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["image_url"]]
    image_url: Required[
        ChatCompletionRequestImageUrl | ChatCompletionRequestImageUrlDict
    ]

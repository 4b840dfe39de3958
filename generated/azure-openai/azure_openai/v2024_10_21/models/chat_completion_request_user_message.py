"""`ChatCompletionRequestUserMessage`: What a person says, asks or shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )

__all__ = ["ChatCompletionRequestUserMessage", "ChatCompletionRequestUserMessageDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestUserMessage:
    """What a person says, asks or shows. Since 2024-10-21."""

    content: str | Sequence[ChatCompletionRequestUserMessageContentPart]
    """Text, or parts that may be text and pictures."""

    role: Literal["user"] = "user"
    """Who speaks: `user`."""

    name: str | Unset = UNSET
    """Name of the speaker, to tell apart several of one role."""

    __repr__ = represent


class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` as a plain dict, keyed by wire names."""

    content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPart]]
    role: Required[Literal["user"]]
    name: str

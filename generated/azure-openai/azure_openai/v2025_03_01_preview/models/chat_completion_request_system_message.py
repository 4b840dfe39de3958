"""`ChatCompletionRequestSystemMessage`: Rules that the model shall keep to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
    )

__all__ = [
    "ChatCompletionRequestSystemMessage",
    "ChatCompletionRequestSystemMessageDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestSystemMessage:
    """Rules that the model shall keep to. Since 2024-10-21."""

    content: str | Sequence[ChatCompletionRequestSystemMessageContentPart]
    """The rules, as one text or in parts."""

    role: Literal["system"] = "system"
    """Who speaks: `system`."""

    name: str | Unset = UNSET
    """Name of the speaker, to tell apart several of one role."""

    __repr__ = represent


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` as a plain dict, keyed by wire names."""

    content: Required[str | Sequence[ChatCompletionRequestSystemMessageContentPart]]
    role: Required[Literal["system"]]
    name: str

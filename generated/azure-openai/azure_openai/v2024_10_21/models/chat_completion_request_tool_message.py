"""`ChatCompletionRequestToolMessage`: What a tool call returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
    )

__all__ = ["ChatCompletionRequestToolMessage", "ChatCompletionRequestToolMessageDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestToolMessage:
    """What a tool call returned. Since 2024-10-21."""

    role: Literal["tool"] = "tool"
    """Who speaks: `tool`."""

    content: str | Sequence[ChatCompletionRequestToolMessageContentPart]
    """The result, as one text or in parts."""

    tool_call_id: str
    """Id of the call that this is the result of."""

    __repr__ = represent


class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage` as a plain dict, keyed by wire names."""

    role: Required[Literal["tool"]]
    content: Required[str | Sequence[ChatCompletionRequestToolMessageContentPart]]
    tool_call_id: Required[str]

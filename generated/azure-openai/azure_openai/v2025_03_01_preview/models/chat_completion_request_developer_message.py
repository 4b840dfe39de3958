"""`ChatCompletionRequestDeveloperMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_request_developer_message_content_part import (
        ChatCompletionRequestDeveloperMessageContentPart,
    )

__all__ = [
    "ChatCompletionRequestDeveloperMessage",
    "ChatCompletionRequestDeveloperMessageDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestDeveloperMessage:
    """Instructions that the model follows whatever the user says. Takes the place of
    system messages from o1 on. Since 2025-03-01-preview.
    """

    content: str | Sequence[ChatCompletionRequestDeveloperMessageContentPart]
    """The instructions: a text, or parts of text."""

    role: Literal["developer"] = "developer"
    """Who speaks: `developer`."""

    name: str | Unset = UNSET
    """Tells apart participants of the same role."""

    __repr__ = represent


class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` as a plain dict, keyed by wire names."""

    content: Required[str | Sequence[ChatCompletionRequestDeveloperMessageContentPart]]
    role: Required[Literal["developer"]]
    name: str

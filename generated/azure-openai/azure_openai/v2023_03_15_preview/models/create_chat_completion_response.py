"""`CreateChatCompletionResponse`: Result of a chat completion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_usage import ChatCompletionUsage

__all__ = ["CreateChatCompletionResponse"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionResponse:
    """Result of a chat completion. Since 2023-03-15-preview."""

    id: str
    """Id of this completion."""

    object: str
    """Kind of this object: `chat.completion`."""

    created: UnixTime
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that wrote the answer."""

    choices: list[ChatCompletionChoice]
    """The alternative answers."""

    usage: ChatCompletionUsage | None = None
    """Tokens that a chat completion consumed."""

    __repr__ = represent

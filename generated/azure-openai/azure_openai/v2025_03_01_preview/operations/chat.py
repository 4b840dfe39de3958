"""The operations of `client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.client import AsyncCore, Core
    from .chat_completions import (
        AsyncChatCompletionsOperations,
        ChatCompletionsOperations,
    )

__all__ = ["AsyncChatOperations", "ChatOperations"]


class ChatOperations:
    """The operations of `client.chat`.

    Answers in a conversation that the caller keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def completions(self) -> ChatCompletionsOperations:
        """The operations of `client.chat.completions`."""
        from .chat_completions import ChatCompletionsOperations

        return ChatCompletionsOperations(self._core)


class AsyncChatOperations:
    """The operations of `client.chat`.

    Answers in a conversation that the caller keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def completions(self) -> AsyncChatCompletionsOperations:
        """The operations of `client.chat.completions`."""
        from .chat_completions import AsyncChatCompletionsOperations

        return AsyncChatCompletionsOperations(self._core)

"""The operations of `client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.client import AsyncCore, Core
    from .chat_completions import AsyncChatCompletions, ChatCompletions

__all__ = ["AsyncChat", "Chat"]


class Chat:
    """Chat with an animal."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def completions(self) -> ChatCompletions:
        """What the animals answer."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._core)


class AsyncChat:
    """Chat with an animal."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """What the animals answer."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._core)

"""The operations of `client.extensions.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.client import AsyncCore, Core
    from .extensions_chat_completions import (
        AsyncExtensionsChatCompletionsOperations,
        ExtensionsChatCompletionsOperations,
    )

__all__ = ["AsyncExtensionsChatOperations", "ExtensionsChatOperations"]


class ExtensionsChatOperations:
    """The operations of `client.extensions.chat`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def completions(self) -> ExtensionsChatCompletionsOperations:
        """The operations of `client.extensions.chat.completions`."""
        from .extensions_chat_completions import ExtensionsChatCompletionsOperations

        return ExtensionsChatCompletionsOperations(self._core)


class AsyncExtensionsChatOperations:
    """The operations of `client.extensions.chat`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def completions(self) -> AsyncExtensionsChatCompletionsOperations:
        """The operations of `client.extensions.chat.completions`."""
        from .extensions_chat_completions import (
            AsyncExtensionsChatCompletionsOperations,
        )

        return AsyncExtensionsChatCompletionsOperations(self._core)

"""The operations of `client.extensions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.client import AsyncCore, Core
    from .extensions_chat import AsyncExtensionsChatOperations, ExtensionsChatOperations

__all__ = ["AsyncExtensionsOperations", "ExtensionsOperations"]


class ExtensionsOperations:
    """The operations of `client.extensions`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def chat(self) -> ExtensionsChatOperations:
        """The operations of `client.extensions.chat`."""
        from .extensions_chat import ExtensionsChatOperations

        return ExtensionsChatOperations(self._core)


class AsyncExtensionsOperations:
    """The operations of `client.extensions`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def chat(self) -> AsyncExtensionsChatOperations:
        """The operations of `client.extensions.chat`."""
        from .extensions_chat import AsyncExtensionsChatOperations

        return AsyncExtensionsChatOperations(self._core)

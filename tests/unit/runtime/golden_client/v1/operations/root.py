"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncRoot", "Root"]

_PING: Operation[None] = Operation(
    name="ping",
    method="GET",
    path="/ping",
    replies={"204": ()},
)


class Root:
    """The API itself."""

    _core: Core

    def ping(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Say whether anybody is there."""
        self._core.call(_PING, options=options)


class AsyncRoot:
    """The API itself."""

    _core: AsyncCore

    async def ping(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Say whether anybody is there."""
        await self._core.call(_PING, options=options)

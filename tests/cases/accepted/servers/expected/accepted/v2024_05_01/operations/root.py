"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncRootOperations", "RootOperations"]

_A: Operation[None] = Operation(name="a", method="GET", path="/a", replies={"204": ()})


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def a(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /a.

        `GET /a`, api-version 2024-05-01.
        """
        self._core.call(_A, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def a(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /a.

        `GET /a`, api-version 2024-05-01.
        """
        await self._core.call(_A, options=options)

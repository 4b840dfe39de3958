"""The operations of `client.things`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.operation import Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_LIST: Operation[builtins.list[str]] = Operation(
    name="things.list",
    method="GET",
    path="/a",
    replies={"200": (Reply("application/json", "list[str]"),)},
)

_THINGS_LIST: Operation[None] = Operation(
    name="things.things_list",
    method="GET",
    path="/b",
    replies={"204": ()},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[str]:
        """Call GET /a.

        Returns:
            A.

        `GET /a`, api-version 2024-05-01.
        """
        return self._core.call(_LIST, options=options)

    def things_list(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /b.

        `GET /b`, api-version 2024-05-01.
        """
        self._core.call(_THINGS_LIST, options=options)


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[str]:
        """Call GET /a.

        Returns:
            A.

        `GET /a`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST, options=options)

    async def things_list(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /b.

        `GET /b`, api-version 2024-05-01.
        """
        await self._core.call(_THINGS_LIST, options=options)

"""The operations of `client.toys`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.operation import Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..models.toy import Toy

__all__ = ["AsyncToysOperations", "ToysOperations"]

_LIST: Operation[builtins.list[Toy]] = Operation(
    name="toys.list",
    method="GET",
    path="/toys",
    replies={"200": (Reply("application/json", "list[Toy]"),)},
)


class ToysOperations:
    """The operations of `client.toys`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Toy]:
        """Call GET /toys.

        Returns:
            The toys.

        `GET /toys`, api-version 2024-05-01.
        """
        return self._core.call(_LIST, options=options)


class AsyncToysOperations:
    """The operations of `client.toys`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Toy]:
        """Call GET /toys.

        Returns:
            The toys.

        `GET /toys`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST, options=options)

"""The operations of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..models.pet import Pet

__all__ = ["AsyncPetsOperations", "PetsOperations"]

_LIST: Operation[Pet] = Operation(
    name="pets.list",
    method="GET",
    path="/pets",
    replies={"200": (Reply("application/json", "Pet"),)},
)


class PetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call GET /pets.

        Returns:
            The pets.

        `GET /pets`, api-version 2024-05-01.
        """
        return self._core.call(_LIST, options=options)


class AsyncPetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call GET /pets.

        Returns:
            The pets.

        `GET /pets`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST, options=options)

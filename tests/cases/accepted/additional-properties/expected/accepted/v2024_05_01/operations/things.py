"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..models.holder import Holder, HolderDict

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Holder] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Holder", is_required=True),
    replies={"200": (Reply("application/json", "Holder"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        body: Holder | HolderDict,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Args:
            body: The body, as application/json.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(_MAKE, body=body, options=options)


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        body: Holder | HolderDict,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Args:
            body: The body, as application/json.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(_MAKE, body=body, options=options)

"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.holder import Holder

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
        anything: Any | Unset = UNSET,
        object: Mapping[str, Any] | Unset = UNSET,
        open: Mapping[str, Any] | Unset = UNSET,
        list: Sequence[Any] | Unset = UNSET,
        described: Any | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Args:
            described: No type is given.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "anything": anything,
                "object": object,
                "open": open,
                "list": list,
                "described": described,
            },
            options=options,
        )


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        anything: Any | Unset = UNSET,
        object: Mapping[str, Any] | Unset = UNSET,
        open: Mapping[str, Any] | Unset = UNSET,
        list: Sequence[Any] | Unset = UNSET,
        described: Any | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Args:
            described: No type is given.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "anything": anything,
                "object": object,
                "open": open,
                "list": list,
                "described": described,
            },
            options=options,
        )

"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.edge import Edge, EdgeDict
    from ..models.node import Node, NodeDict

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Node] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Node", is_required=True),
    replies={"200": (Reply("application/json", "Node"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        value: str,
        children: Sequence[Node | NodeDict] | Unset = UNSET,
        parent: Edge | EdgeDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Node:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={"value": value, "children": children, "parent": parent},
            options=options,
        )


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        value: str,
        children: Sequence[Node | NodeDict] | Unset = UNSET,
        parent: Edge | EdgeDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Node:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={"value": value, "children": children, "parent": parent},
            options=options,
        )

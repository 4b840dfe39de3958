"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.long_running import LongRunning
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.poller import AsyncPoller, Poller
    from ..._runtime.unset import Unset
    from ..models.picture import Picture
    from ..models.wish import Wish

__all__ = ["AsyncRootOperations", "RootOperations"]

_DRAW: Operation[None] = Operation(
    name="begin_draw",
    method="POST",
    path="/pictures",
    body=Body("application/json", "Wish"),
    replies={"202": ()},
)

_DRAW_RUN: LongRunning[Picture] = LongRunning(
    _DRAW,
    "Picture",
    via="operation-location",
    status="/state",
    succeeded=("done",),
    failed=("broken",),
    result="/picture",
)

_CHANGE: Operation[Wish | None] = Operation(
    name="begin_change",
    method="PUT",
    path="/pictures/{id}",
    parameters=(Parameter("path", "id", "str"),),
    replies={"200": (Reply("application/json", "Wish"),), "202": ()},
)

_CHANGE_RUN: LongRunning[Wish] = LongRunning(_CHANGE, "Wish")

_BEGIN_DELETE: Operation[None] = Operation(
    name="begin_delete",
    method="DELETE",
    path="/pictures/{id}",
    parameters=(Parameter("path", "id", "str"),),
    replies={"202": (), "204": ()},
)

_BEGIN_DELETE_RUN: LongRunning[None] = LongRunning(_BEGIN_DELETE, "None")


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def begin_draw(
        self,
        *,
        motif: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Poller[Picture]:
        """Call POST /pictures.

        `POST /pictures`, api-version 2024-05-01.
        """
        return self._core.begin(_DRAW_RUN, body={"motif": motif}, options=options)

    def begin_change(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> Poller[Wish]:
        """Call PUT /pictures/{id}.

        Returns:
            Changed.

        `PUT /pictures/{id}`, api-version 2024-05-01.
        """
        return self._core.begin(_CHANGE_RUN, values=(id,), options=options)

    def begin_delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> Poller[None]:
        """Call DELETE /pictures/{id}.

        `DELETE /pictures/{id}`, api-version 2024-05-01.
        """
        return self._core.begin(_BEGIN_DELETE_RUN, values=(id,), options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def begin_draw(
        self,
        *,
        motif: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPoller[Picture]:
        """Call POST /pictures.

        `POST /pictures`, api-version 2024-05-01.
        """
        return await self._core.begin(_DRAW_RUN, body={"motif": motif}, options=options)

    async def begin_change(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncPoller[Wish]:
        """Call PUT /pictures/{id}.

        Returns:
            Changed.

        `PUT /pictures/{id}`, api-version 2024-05-01.
        """
        return await self._core.begin(_CHANGE_RUN, values=(id,), options=options)

    async def begin_delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncPoller[None]:
        """Call DELETE /pictures/{id}.

        `DELETE /pictures/{id}`, api-version 2024-05-01.
        """
        return await self._core.begin(_BEGIN_DELETE_RUN, values=(id,), options=options)

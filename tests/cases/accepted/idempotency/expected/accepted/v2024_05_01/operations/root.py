"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Operation, Parameter

if TYPE_CHECKING:
    from typing import Unpack
    from uuid import UUID

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.markers import HttpDate
    from ..._runtime.unset import Unset

__all__ = ["AsyncRootOperations", "RootOperations"]

_ORDER: Operation[None] = Operation(
    name="order",
    method="POST",
    path="/orders",
    replies={"204": ()},
    idempotency_header="Idempotency-Key",
)

_ADJUST: Operation[None] = Operation(
    name="adjust",
    method="PATCH",
    path="/orders",
    parameters=(
        Parameter("header", "Repeatability-Request-ID", "UUID", is_request_id=True),
        Parameter("header", "Repeatability-First-Sent", "HttpDate", is_first_sent=True),
    ),
    replies={"204": ()},
    is_idempotent=False,
    idempotency_header="Repeatability-Request-ID",
)

_COUNT: Operation[None] = Operation(
    name="count",
    method="POST",
    path="/orders/count",
    parameters=(Parameter("header", "If-Modified-Since", "HttpDate"),),
    replies={"204": ()},
    is_idempotent=True,
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def order(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /orders.

        `POST /orders`, api-version 2024-05-01.
        """
        self._core.call(_ORDER, options=options)

    def adjust(
        self,
        *,
        repeatability_request_id: UUID | Unset = UNSET,
        repeatability_first_sent: HttpDate | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call PATCH /orders.

        `PATCH /orders`, api-version 2024-05-01.
        """
        self._core.call(
            _ADJUST,
            values=(repeatability_request_id, repeatability_first_sent),
            options=options,
        )

    def count(
        self,
        *,
        if_modified_since: HttpDate | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /orders/count.

        `POST /orders/count`, api-version 2024-05-01.
        """
        self._core.call(_COUNT, values=(if_modified_since,), options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def order(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /orders.

        `POST /orders`, api-version 2024-05-01.
        """
        await self._core.call(_ORDER, options=options)

    async def adjust(
        self,
        *,
        repeatability_request_id: UUID | Unset = UNSET,
        repeatability_first_sent: HttpDate | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call PATCH /orders.

        `PATCH /orders`, api-version 2024-05-01.
        """
        await self._core.call(
            _ADJUST,
            values=(repeatability_request_id, repeatability_first_sent),
            options=options,
        )

    async def count(
        self,
        *,
        if_modified_since: HttpDate | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /orders/count.

        `POST /orders/count`, api-version 2024-05-01.
        """
        await self._core.call(_COUNT, values=(if_modified_since,), options=options)

"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncRootOperations", "RootOperations"]

_DEFAULT: Operation[None] = Operation(
    name="default",
    method="GET",
    path="/default",
    replies={"204": ()},
    security=(("key",), ("token", "tenant"), ()),
    security_scopes={"token": ("read",)},
)

_NONE: Operation[None] = Operation(
    name="none",
    method="GET",
    path="/none",
    replies={"204": ()},
)

_BASIC: Operation[None] = Operation(
    name="basic",
    method="GET",
    path="/basic",
    replies={"204": ()},
    security=(("password",),),
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /default.

        `GET /default`, api-version 2024-05-01.
        """
        self._core.call(_DEFAULT, options=options)

    def none(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /none.

        `GET /none`, api-version 2024-05-01.
        """
        self._core.call(_NONE, options=options)

    def basic(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /basic.

        `GET /basic`, api-version 2024-05-01.
        """
        self._core.call(_BASIC, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /default.

        `GET /default`, api-version 2024-05-01.
        """
        await self._core.call(_DEFAULT, options=options)

    async def none(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /none.

        `GET /none`, api-version 2024-05-01.
        """
        await self._core.call(_NONE, options=options)

    async def basic(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /basic.

        `GET /basic`, api-version 2024-05-01.
        """
        await self._core.call(_BASIC, options=options)

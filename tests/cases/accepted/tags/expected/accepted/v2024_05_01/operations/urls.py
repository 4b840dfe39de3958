"""The operations of `client.urls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncUrlsOperations", "UrlsOperations"]

_LIST_APIS: Operation[None] = Operation(
    name="urls.list_apis",
    method="GET",
    path="/apis",
    replies={"204": ()},
)


class UrlsOperations:
    """The operations of `client.urls`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_apis(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /apis.

        `GET /apis`, api-version 2024-05-01.
        """
        self._core.call(_LIST_APIS, options=options)


class AsyncUrlsOperations:
    """The operations of `client.urls`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_apis(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /apis.

        `GET /apis`, api-version 2024-05-01.
        """
        await self._core.call(_LIST_APIS, options=options)

"""The operations of `client.very_important_dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncVeryImportantDogsOperations", "VeryImportantDogsOperations"]

_LIST_DOGS: Operation[None] = Operation(
    name="very_important_dogs.list_dogs",
    method="GET",
    path="/dogs",
    replies={"204": ()},
)


class VeryImportantDogsOperations:
    """The operations of `client.very_important_dogs`.

    And dogs.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_dogs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /dogs.

        `GET /dogs`, api-version 2024-05-01.
        """
        self._core.call(_LIST_DOGS, options=options)


class AsyncVeryImportantDogsOperations:
    """The operations of `client.very_important_dogs`.

    And dogs.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_dogs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /dogs.

        `GET /dogs`, api-version 2024-05-01.
        """
        await self._core.call(_LIST_DOGS, options=options)

"""The operations of `client.pets_cats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncPetsCatsOperations", "PetsCatsOperations"]

_LIST_CATS: Operation[None] = Operation(
    name="pets_cats.list_cats",
    method="GET",
    path="/cats",
    replies={"204": ()},
)


class PetsCatsOperations:
    """The operations of `client.pets_cats`.

    Everything about cats.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_cats(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /cats.

        `GET /cats`, api-version 2024-05-01.
        """
        self._core.call(_LIST_CATS, options=options)


class AsyncPetsCatsOperations:
    """The operations of `client.pets_cats`.

    Everything about cats.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_cats(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /cats.

        `GET /cats`, api-version 2024-05-01.
        """
        await self._core.call(_LIST_CATS, options=options)

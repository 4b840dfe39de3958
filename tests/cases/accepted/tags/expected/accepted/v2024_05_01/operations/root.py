"""The operations of `client`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from .pets_cats import AsyncPetsCatsOperations, PetsCatsOperations
    from .urls import AsyncUrlsOperations, UrlsOperations
    from .very_important_dogs import (
        AsyncVeryImportantDogsOperations,
        VeryImportantDogsOperations,
    )

__all__ = ["AsyncRootOperations", "RootOperations"]

_LIST_COWS: Operation[None] = Operation(
    name="list_cows",
    method="GET",
    path="/cows",
    replies={"204": ()},
)

_LIST_PIGS: Operation[None] = Operation(
    name="list_pigs",
    method="GET",
    path="/pigs",
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def pets_cats(self) -> PetsCatsOperations:
        """The operations of `client.pets_cats`."""
        from .pets_cats import PetsCatsOperations

        return PetsCatsOperations(self._core)

    @cached_property
    def very_important_dogs(self) -> VeryImportantDogsOperations:
        """The operations of `client.very_important_dogs`."""
        from .very_important_dogs import VeryImportantDogsOperations

        return VeryImportantDogsOperations(self._core)

    @cached_property
    def urls(self) -> UrlsOperations:
        """The operations of `client.urls`."""
        from .urls import UrlsOperations

        return UrlsOperations(self._core)

    def list_cows(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /cows.

        `GET /cows`, api-version 2024-05-01.
        """
        self._core.call(_LIST_COWS, options=options)

    def list_pigs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /pigs.

        `GET /pigs`, api-version 2024-05-01.
        """
        self._core.call(_LIST_PIGS, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def pets_cats(self) -> AsyncPetsCatsOperations:
        """The operations of `client.pets_cats`."""
        from .pets_cats import AsyncPetsCatsOperations

        return AsyncPetsCatsOperations(self._core)

    @cached_property
    def very_important_dogs(self) -> AsyncVeryImportantDogsOperations:
        """The operations of `client.very_important_dogs`."""
        from .very_important_dogs import AsyncVeryImportantDogsOperations

        return AsyncVeryImportantDogsOperations(self._core)

    @cached_property
    def urls(self) -> AsyncUrlsOperations:
        """The operations of `client.urls`."""
        from .urls import AsyncUrlsOperations

        return AsyncUrlsOperations(self._core)

    async def list_cows(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /cows.

        `GET /cows`, api-version 2024-05-01.
        """
        await self._core.call(_LIST_COWS, options=options)

    async def list_pigs(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /pigs.

        `GET /pigs`, api-version 2024-05-01.
        """
        await self._core.call(_LIST_PIGS, options=options)

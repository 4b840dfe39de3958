"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncRootOperations", "RootOperations"]

_GET_PETS: Operation[None] = Operation(
    name="get_pets",
    method="GET",
    path="/pets",
    replies={"204": ()},
)

_POST_PETS: Operation[None] = Operation(
    name="post_pets",
    method="POST",
    path="/pets",
    replies={"204": ()},
)

_DELETE_PETS_TOYS_BY_PET_ID_TOY_ID: Operation[None] = Operation(
    name="delete_pets_toys_by_pet_id_toy_id",
    method="DELETE",
    path="/pets/{pet-id}/toys/{toyId}",
    parameters=(Parameter("path", "pet-id", "str"), Parameter("path", "toyId", "int")),
    replies={"204": ()},
)

_HEAD: Operation[None] = Operation(
    name="head",
    method="HEAD",
    path="/",
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get_pets(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /pets.

        `GET /pets`, api-version 2024-05-01.
        """
        self._core.call(_GET_PETS, options=options)

    def post_pets(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /pets.

        `POST /pets`, api-version 2024-05-01.
        """
        self._core.call(_POST_PETS, options=options)

    def delete_pets_toys_by_pet_id_toy_id(
        self,
        pet_id: str,
        toy_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call DELETE /pets/{pet-id}/toys/{toyId}.

        `DELETE /pets/{pet-id}/toys/{toyId}`, api-version 2024-05-01.
        """
        self._core.call(
            _DELETE_PETS_TOYS_BY_PET_ID_TOY_ID,
            values=(pet_id, toy_id),
            options=options,
        )

    def head(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call HEAD /.

        `HEAD /`, api-version 2024-05-01.
        """
        self._core.call(_HEAD, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get_pets(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /pets.

        `GET /pets`, api-version 2024-05-01.
        """
        await self._core.call(_GET_PETS, options=options)

    async def post_pets(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /pets.

        `POST /pets`, api-version 2024-05-01.
        """
        await self._core.call(_POST_PETS, options=options)

    async def delete_pets_toys_by_pet_id_toy_id(
        self,
        pet_id: str,
        toy_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call DELETE /pets/{pet-id}/toys/{toyId}.

        `DELETE /pets/{pet-id}/toys/{toyId}`, api-version 2024-05-01.
        """
        await self._core.call(
            _DELETE_PETS_TOYS_BY_PET_ID_TOY_ID,
            values=(pet_id, toy_id),
            options=options,
        )

    async def head(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call HEAD /.

        `HEAD /`, api-version 2024-05-01.
        """
        await self._core.call(_HEAD, options=options)

"""The operations of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.details import Details, DetailsDict
    from ..models.pet import Pet

__all__ = ["AsyncPetsOperations", "PetsOperations"]

_UPDATE: Operation[Pet] = Operation(
    name="pets.update",
    method="PUT",
    path="/pets/{id}",
    parameters=(
        Parameter("path", "id", "str"),
        Parameter(
            "query",
            "subscriptionId",
            "str",
            is_required=True,
            client="subscription_id",
        ),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
        Parameter(
            "query",
            "tags",
            "list[str]",
            style="pipeDelimited",
            allow_empty=True,
        ),
    ),
    body=Body("application/json", "Pet", is_required=True),
    replies={"200": (Reply("application/json", "Pet"),)},
    errors={"default": (Reply("application/json", "Failure"),)},
)

_LIST_DOGS: Operation[list[Pet]] = Operation(
    name="pets.list_dogs",
    method="GET",
    path="/pets",
    query=(("kind", "dog"),),
    replies={"200": (Reply("application/json", "list[Pet]"),)},
)


class PetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def update(
        self,
        id: str,
        *,
        call_name: str,
        tags: Sequence[str] | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        details: Details | DetailsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /pets/{id}.

        Returns:
            Done.

        Raises:
            StatusError: Failed.

        `PUT /pets/{id}`, api-version 2024-05-01.
        """
        return self._core.call(
            _UPDATE,
            values=(id, tags),
            body={"name": call_name, "owner": owner, "details": details},
            options=options,
        )

    def list_dogs(
        self,
        **options: Unpack[CallOptions],
    ) -> list[Pet]:
        """Call GET /pets.

        Returns:
            Dogs.

        `GET /pets`, api-version 2024-05-01.
        """
        return self._core.call(_LIST_DOGS, options=options)


class AsyncPetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def update(
        self,
        id: str,
        *,
        call_name: str,
        tags: Sequence[str] | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        details: Details | DetailsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /pets/{id}.

        Returns:
            Done.

        Raises:
            StatusError: Failed.

        `PUT /pets/{id}`, api-version 2024-05-01.
        """
        return await self._core.call(
            _UPDATE,
            values=(id, tags),
            body={"name": call_name, "owner": owner, "details": details},
            options=options,
        )

    async def list_dogs(
        self,
        **options: Unpack[CallOptions],
    ) -> list[Pet]:
        """Call GET /pets.

        Returns:
            Dogs.

        `GET /pets`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST_DOGS, options=options)

"""The operations of `client.pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.markers import Xml
from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.note import Note, NoteDict
    from ..models.owner import Owner, OwnerDict
    from ..models.pet import Pet

__all__ = ["AsyncPetsOperations", "PetsOperations"]

_REPLACE: Operation[Pet] = Operation(
    name="pets.replace",
    method="PUT",
    path="/pets",
    body=Body("application/xml", "Pet", is_required=True, xml=Xml("pet")),
    replies={"200": (Reply("application/xml", "Pet"),)},
)

_LIST: Operation[builtins.list[Pet]] = Operation(
    name="pets.list",
    method="GET",
    path="/pets",
    replies={
        "200": (Reply("application/xml", "list[Pet]", xml=Xml(items=Xml("pet"))),),
    },
)

_RAW: Operation[str] = Operation(
    name="pets.raw",
    method="POST",
    path="/pets/raw",
    body=Body("application/xml", "str | bytes"),
    replies={"200": (Reply("text/xml", "str"),)},
)


class PetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def replace(
        self,
        *,
        name: str,
        id: int | Unset = UNSET,
        legs: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        photo_urls: Sequence[str] | Unset = UNSET,
        owner: Owner | OwnerDict | Unset = UNSET,
        note: Note | NoteDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /pets.

        Returns:
            The pet.

        `PUT /pets`, api-version 2024-05-01.
        """
        return self._core.call(
            _REPLACE,
            body={
                "id": id,
                "name": name,
                "legs": legs,
                "tags": tags,
                "photoUrls": photo_urls,
                "owner": owner,
                "note": note,
            },
            options=options,
        )

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Pet]:
        """Call GET /pets.

        Returns:
            All pets.

        `GET /pets`, api-version 2024-05-01.
        """
        return self._core.call(_LIST, options=options)

    def raw(
        self,
        *,
        body: str | bytes | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str:
        """Call POST /pets/raw.

        Args:
            body: The body, as application/xml.

        Returns:
            Text.

        `POST /pets/raw`, api-version 2024-05-01.
        """
        return self._core.call(_RAW, body=body, options=options)


class AsyncPetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def replace(
        self,
        *,
        name: str,
        id: int | Unset = UNSET,
        legs: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        photo_urls: Sequence[str] | Unset = UNSET,
        owner: Owner | OwnerDict | Unset = UNSET,
        note: Note | NoteDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /pets.

        Returns:
            The pet.

        `PUT /pets`, api-version 2024-05-01.
        """
        return await self._core.call(
            _REPLACE,
            body={
                "id": id,
                "name": name,
                "legs": legs,
                "tags": tags,
                "photoUrls": photo_urls,
                "owner": owner,
                "note": note,
            },
            options=options,
        )

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Pet]:
        """Call GET /pets.

        Returns:
            All pets.

        `GET /pets`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST, options=options)

    async def raw(
        self,
        *,
        body: str | bytes | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str:
        """Call POST /pets/raw.

        Args:
            body: The body, as application/xml.

        Returns:
            Text.

        `POST /pets/raw`, api-version 2024-05-01.
        """
        return await self._core.call(_RAW, body=body, options=options)

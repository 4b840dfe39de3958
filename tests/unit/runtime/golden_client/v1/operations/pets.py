"""The operations of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.message import Message

__all__ = ["AsyncPets", "Pets"]

_LIST: Operation[list[Message]] = Operation(
    name="pets.list",
    method="GET",
    path="/pets",
    parameters=(
        Parameter("query", "tags", "Sequence[str]", explode=False),
        Parameter("query", "limit", "int"),
        Parameter("header", "Zoo-Tenant", "str", client="tenant", is_required=True),
        Parameter("header", "zoo-request-id", "str", is_request_id=True),
    ),
    replies={"200": (Reply("application/json", "list[Message]"),)},
    security=(("apiKey",), ()),
)

_UPLOAD: Operation[None] = Operation(
    name="pets.upload",
    method="PUT",
    path="/pets/{name}/{kind}",
    parameters=(
        Parameter("path", "name", "str"),
        Parameter("path", "kind", 'Literal["photo", "sound"]'),
    ),
    body=Body("application/octet-stream", "bytes", is_required=True),
    replies={"201": (), "204": ()},
    errors={"4XX": (Reply("application/problem+json", "Failure"),)},
    security=(("apiKey",),),
)

_DOWNLOAD: Operation[bytes] = Operation(
    name="pets.download",
    method="GET",
    path="/pets/{name}/photo",
    parameters=(Parameter("path", "name", "str"),),
    replies={"2XX": (Reply("image/*", "bytes"),)},
    security=(("apiKey",),),
)


class Pets:
    """The animals."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        *,
        tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        zoo_request_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[Message]:
        """Return what they said."""
        return self._core.call(
            _LIST,
            values=(tags, limit, zoo_request_id),
            options=options,
        )

    def upload(
        self,
        name: str,
        kind: Literal["photo", "sound"],
        *,
        body: bytes,
        **options: Unpack[CallOptions],
    ) -> None:
        """Keep a photo."""
        self._core.call(
            _UPLOAD,
            values=(name, kind),
            body=body,
            options=options,
        )

    def download(
        self,
        name: str,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Return the photo."""
        return self._core.call(
            _DOWNLOAD,
            values=(name,),
            options=options,
        )


class AsyncPets:
    """The animals."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        zoo_request_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[Message]:
        """Return what they said."""
        return await self._core.call(
            _LIST,
            values=(tags, limit, zoo_request_id),
            options=options,
        )

    async def upload(
        self,
        name: str,
        kind: Literal["photo", "sound"],
        *,
        body: bytes,
        **options: Unpack[CallOptions],
    ) -> None:
        """Keep a photo."""
        await self._core.call(
            _UPLOAD,
            values=(name, kind),
            body=body,
            options=options,
        )

    async def download(
        self,
        name: str,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Return the photo."""
        return await self._core.call(
            _DOWNLOAD,
            values=(name,),
            options=options,
        )

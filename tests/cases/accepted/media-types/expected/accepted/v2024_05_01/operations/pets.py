"""The operations of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import (
    UNSET,
    Body,
    Operation,
    Parameter,
    Reply,
    ReplyHeader,
    SentAs,
)

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.pet import Pet

__all__ = ["AsyncPetsOperations", "PetsOperations"]

_ADD: Operation[Pet] = Operation(
    name="pets.add",
    method="POST",
    path="/pets",
    body=(
        Body("application/json", "Pet", is_required=True),
        Body("application/merge-patch+json", "Pet", is_required=True),
        Body("application/x-www-form-urlencoded", "Pet", is_required=True),
    ),
    replies={"200": (Reply("application/json", "Pet"),)},
    headers=(ReplyHeader("X-Rate-Limit", "int"), ReplyHeader("X-Names", "list[str]")),
)

_HAS: Operation[bool] = Operation(
    name="pets.has",
    method="HEAD",
    path="/pets/{name}",
    parameters=(Parameter("path", "name", "str"),),
    replies={"200": (Reply("*/*", "bool"),), "404": (Reply("*/*", "bool"),)},
    errors={"default": ()},
)


class PetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self,
        *,
        name: str,
        age: int | Unset = UNSET,
        content_type: Literal[
            "application/json",
            "application/merge-patch+json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call POST /pets.

        Args:
            content_type: The media type that the body is sent as.

        Returns:
            The pet.

        `POST /pets`, api-version 2024-05-01.
        """
        content = {"name": name, "age": age}
        return self._core.call(
            _ADD,
            body=SentAs(content_type, content),
            options=options,
        )

    def has(
        self,
        name: str,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Call HEAD /pets/{name}.

        Returns:
            Whether it is there: False stands for 404.

        Raises:
            StatusError: Bad.

        `HEAD /pets/{name}`, api-version 2024-05-01.
        """
        return self._core.call(_HAS, values=(name,), options=options)


class AsyncPetsOperations:
    """The operations of `client.pets`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def add(
        self,
        *,
        name: str,
        age: int | Unset = UNSET,
        content_type: Literal[
            "application/json",
            "application/merge-patch+json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call POST /pets.

        Args:
            content_type: The media type that the body is sent as.

        Returns:
            The pet.

        `POST /pets`, api-version 2024-05-01.
        """
        content = {"name": name, "age": age}
        return await self._core.call(
            _ADD,
            body=SentAs(content_type, content),
            options=options,
        )

    async def has(
        self,
        name: str,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Call HEAD /pets/{name}.

        Returns:
            Whether it is there: False stands for 404.

        Raises:
            StatusError: Bad.

        `HEAD /pets/{name}`, api-version 2024-05-01.
        """
        return await self._core.call(_HAS, values=(name,), options=options)

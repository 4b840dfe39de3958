"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset

__all__ = ["AsyncRootOperations", "RootOperations"]

_CLASH: Operation[list[str]] = Operation(
    name="clash",
    method="POST",
    path="/{id}/{self}",
    parameters=(
        Parameter("path", "id", "str"),
        Parameter("path", "self", "str"),
        Parameter("query", "id", "int"),
        Parameter("header", "ID", "str"),
        Parameter("query", "timeout", "float"),
        Parameter("query", "options", "str"),
        Parameter("query", "extra_headers", "str"),
        Parameter("query", "list", "list[str]"),
        Parameter("query", "UNSET", "str"),
    ),
    body=Body("application/json", "ClashRequest"),
    replies={"200": (Reply("application/json", "list[str]"),)},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def clash(
        self,
        id: str,
        self_: str,
        *,
        id_2: int | Unset = UNSET,
        id_4: str | Unset = UNSET,
        timeout_: float | Unset = UNSET,
        options_: str | Unset = UNSET,
        extra_headers_: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        unset: str | Unset = UNSET,
        id_3: str | Unset = UNSET,
        body: str | Unset = UNSET,
        timeout_2: str | Unset = UNSET,
        list_2: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Call POST /{id}/{self}.

        Returns:
            All of them.

        `POST /{id}/{self}`, api-version 2024-05-01.
        """
        return self._core.call(
            _CLASH,
            values=(
                id,
                self_,
                id_2,
                id_4,
                timeout_,
                options_,
                extra_headers_,
                list,
                unset,
            ),
            body={"id": id_3, "body": body, "timeout": timeout_2, "list": list_2},
            options=options,
        )


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def clash(
        self,
        id: str,
        self_: str,
        *,
        id_2: int | Unset = UNSET,
        id_4: str | Unset = UNSET,
        timeout_: float | Unset = UNSET,
        options_: str | Unset = UNSET,
        extra_headers_: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        unset: str | Unset = UNSET,
        id_3: str | Unset = UNSET,
        body: str | Unset = UNSET,
        timeout_2: str | Unset = UNSET,
        list_2: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Call POST /{id}/{self}.

        Returns:
            All of them.

        `POST /{id}/{self}`, api-version 2024-05-01.
        """
        return await self._core.call(
            _CLASH,
            values=(
                id,
                self_,
                id_2,
                id_4,
                timeout_,
                options_,
                extra_headers_,
                list,
                unset,
            ),
            body={"id": id_3, "body": body, "timeout": timeout_2, "list": list_2},
            options=options,
        )

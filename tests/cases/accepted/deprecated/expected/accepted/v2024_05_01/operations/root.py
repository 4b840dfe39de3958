"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset

__all__ = ["AsyncRootOperations", "RootOperations"]

_OLD: Operation[None] = Operation(
    name="old",
    method="POST",
    path="/old",
    parameters=(Parameter("query", "q", "str"),),
    body=Body("application/json", "Old"),
    replies={"204": ()},
    is_deprecated=True,
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def old(
        self,
        *,
        q: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /old.

        Deprecated.

        Args:
            q: Say nothing. Deprecated.
            name: A name. Deprecated.

        `POST /old`, api-version 2024-05-01.
        """
        self._core.call(_OLD, values=(q,), body={"name": name}, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def old(
        self,
        *,
        q: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /old.

        Deprecated.

        Args:
            q: Say nothing. Deprecated.
            name: A name. Deprecated.

        `POST /old`, api-version 2024-05-01.
        """
        await self._core.call(_OLD, values=(q,), body={"name": name}, options=options)

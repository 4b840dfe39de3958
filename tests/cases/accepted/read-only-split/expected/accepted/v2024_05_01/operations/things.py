"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.account import Account
    from ..models.owner import OwnerInput, OwnerInputDict
    from ..models.plain import Plain, PlainDict

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Account] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "AccountInput", is_required=True),
    replies={"200": (Reply("application/json", "Account"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        name: str,
        password: str,
        owner: OwnerInput | OwnerInputDict | Unset = UNSET,
        plain: Plain | PlainDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={"name": name, "password": password, "owner": owner, "plain": plain},
            options=options,
        )


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        name: str,
        password: str,
        owner: OwnerInput | OwnerInputDict | Unset = UNSET,
        plain: Plain | PlainDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={"name": name, "password": password, "owner": owner, "plain": plain},
            options=options,
        )

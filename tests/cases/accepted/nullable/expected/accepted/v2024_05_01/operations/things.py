"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.holder import Holder
    from ..models.inner import Inner, InnerDict

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Holder] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Holder", is_required=True),
    replies={"200": (Reply("application/json", "Holder"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        must: str,
        may: str | None,
        optional: str | Unset = UNSET,
        both: str | None | Unset = UNSET,
        inner: Inner | InnerDict | None | Unset = UNSET,
        list: Sequence[int | None] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "must": must,
                "may": may,
                "optional": optional,
                "both": both,
                "inner": inner,
                "list": list,
            },
            options=options,
        )


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        must: str,
        may: str | None,
        optional: str | Unset = UNSET,
        both: str | None | Unset = UNSET,
        inner: Inner | InnerDict | None | Unset = UNSET,
        list: Sequence[int | None] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Holder:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "must": must,
                "may": may,
                "optional": optional,
                "both": both,
                "inner": inner,
                "list": list,
            },
            options=options,
        )

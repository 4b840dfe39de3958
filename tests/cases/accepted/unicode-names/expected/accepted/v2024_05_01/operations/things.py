"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.straudfe import Straße

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Straße] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Straße", is_required=True),
    replies={"200": (Reply("application/json", "Straße"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        große: float,
        日本語: str | Unset = UNSET,
        value: str | Unset = UNSET,
        fix_2: str | Unset = UNSET,
        fix: str | Unset = UNSET,
        istanbul: str | Unset = UNSET,
        value_2: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Straße:
        """Call POST /things.

        Args:
            große: Wie breit, in Metern: ½ … 30 – “ungefähr”.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "größe": große,
                "日本語": 日本語,
                "௰": value,
                "ﬁx": fix_2,
                "fix": fix,
                "İstanbul": istanbul,
                "🎉": value_2,
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
        große: float,
        日本語: str | Unset = UNSET,
        value: str | Unset = UNSET,
        fix_2: str | Unset = UNSET,
        fix: str | Unset = UNSET,
        istanbul: str | Unset = UNSET,
        value_2: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Straße:
        """Call POST /things.

        Args:
            große: Wie breit, in Metern: ½ … 30 – “ungefähr”.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "größe": große,
                "日本語": 日本語,
                "௰": value,
                "ﬁx": fix_2,
                "fix": fix,
                "İstanbul": istanbul,
                "🎉": value_2,
            },
            options=options,
        )

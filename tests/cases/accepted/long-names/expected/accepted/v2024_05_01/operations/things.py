"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.very_long_long_long_long_long_long_long_long_long_long_4145eff3 import (
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864,
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict,
    )
    from ..models.very_long_long_long_long_long_long_long_long_long_long_88d20301 import (
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f,
    )

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f] = (
    Operation(
        name="things.make",
        method="POST",
        path="/things",
        body=Body(
            "application/json",
            "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f",
            is_required=True,
        ),
        replies={
            "200": (
                Reply(
                    "application/json",
                    "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f",
                ),
            ),
        },
    )
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        requiredrequiredrequiredrequiredrequiredrequiredrequire_31d055c1: (
            VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864
            | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict
        ),
        optional_optional_optional_optional_optional_optional_o_0b964cb6: (
            Sequence[
                VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864
                | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "requiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequired": requiredrequiredrequiredrequiredrequiredrequiredrequire_31d055c1,
                "optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-x": optional_optional_optional_optional_optional_optional_o_0b964cb6,
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
        requiredrequiredrequiredrequiredrequiredrequiredrequire_31d055c1: (
            VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864
            | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict
        ),
        optional_optional_optional_optional_optional_optional_o_0b964cb6: (
            Sequence[
                VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864
                | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "requiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequired": requiredrequiredrequiredrequiredrequiredrequiredrequire_31d055c1,
                "optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-x": optional_optional_optional_optional_optional_optional_o_0b964cb6,
            },
            options=options,
        )

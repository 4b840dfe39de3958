"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.only import Only
    from ..models.open import Open
    from ..models.pet import Own, Pet

__all__ = ["AsyncRootOperations", "RootOperations"]

_SET: Operation[Pet] = Operation(
    name="set",
    method="PUT",
    path="/{kind}/{wide}",
    parameters=(
        Parameter("path", "kind", 'Literal["cat"]'),
        Parameter("path", "wide", 'Literal["all"]', client="wide"),
        Parameter(
            "header",
            "X-Flag",
            "Literal[True]",
            is_required=True,
            client="x_flag",
        ),
        Parameter("query", "limit", "Literal[100]", is_required=True),
        Parameter("query", "maybe", 'Literal["only"]'),
        Parameter("query", "open", "Open", is_required=True),
    ),
    body=Body("application/json", "Pet", is_required=True),
    replies={"200": (Reply("application/json", "Pet"),)},
)

_CHANGE: Operation[None] = Operation(
    name="change",
    method="PATCH",
    path="/{kind}/{wide}",
    parameters=(
        Parameter("path", "kind", "str"),
        Parameter("path", "wide", 'Literal["all"]', client="wide"),
    ),
    body=Body("application/json", "Pet", is_required=True),
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def set(
        self,
        *,
        open: Open,
        place: str,
        kind: Literal["cat"] = "cat",
        limit: Literal[100] = 100,
        maybe: Literal["only"] | Unset = UNSET,
        mark: Only = "fixed",
        own: Own = "x",
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /{kind}/{wide}.

        Args:
            place: Where it is for good.

        Returns:
            OK.

        `PUT /{kind}/{wide}`, api-version 2024-05-01.
        """
        return self._core.call(
            _SET,
            values=(kind, limit, maybe, open),
            body={"mark": mark, "own": own, "place": place, "name": name},
            options=options,
        )

    def change(
        self,
        kind: str,
        *,
        mark: Only = "fixed",
        own: Own = "x",
        place: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call PATCH /{kind}/{wide}.

        Args:
            place: Where it is for good.

        `PATCH /{kind}/{wide}`, api-version 2024-05-01.
        """
        self._core.call(
            _CHANGE,
            values=(kind,),
            body={"mark": mark, "own": own, "place": place, "name": name},
            options=options,
        )


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def set(
        self,
        *,
        open: Open,
        place: str,
        kind: Literal["cat"] = "cat",
        limit: Literal[100] = 100,
        maybe: Literal["only"] | Unset = UNSET,
        mark: Only = "fixed",
        own: Own = "x",
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call PUT /{kind}/{wide}.

        Args:
            place: Where it is for good.

        Returns:
            OK.

        `PUT /{kind}/{wide}`, api-version 2024-05-01.
        """
        return await self._core.call(
            _SET,
            values=(kind, limit, maybe, open),
            body={"mark": mark, "own": own, "place": place, "name": name},
            options=options,
        )

    async def change(
        self,
        kind: str,
        *,
        mark: Only = "fixed",
        own: Own = "x",
        place: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call PATCH /{kind}/{wide}.

        Args:
            place: Where it is for good.

        `PATCH /{kind}/{wide}`, api-version 2024-05-01.
        """
        await self._core.call(
            _CHANGE,
            values=(kind,),
            body={"mark": mark, "own": own, "place": place, "name": name},
            options=options,
        )

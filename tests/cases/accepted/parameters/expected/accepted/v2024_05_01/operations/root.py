"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Sequence
    import datetime as dt
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.filter import Filter, FilterDict

__all__ = ["AsyncRootOperations", "RootOperations"]

_ASK: Operation[None] = Operation(
    name="ask",
    method="GET",
    path="/{path}/{list}",
    parameters=(
        Parameter("path", "list", "list[str]"),
        Parameter("path", "path", "str", style="label"),
        Parameter("query", "when", "dt.datetime", is_required=True),
        Parameter("query", "ids", "list[int]", explode=False),
        Parameter("query", "spaced", "list[str]", style="spaceDelimited"),
        Parameter("query", "filter", "Filter", style="deepObject", explode=True),
        Parameter("query", "raw", "str", allow_reserved=True),
        Parameter("query", "json", "Filter", media_type="application/json"),
        Parameter("header", "X-Flag", "Literal[True]", is_required=True),
        Parameter("cookie", "session", "str"),
        Parameter("query", "sort", 'Literal["up", "down"]'),
    ),
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ask(
        self,
        path: str,
        list: Sequence[str],
        *,
        when: dt.datetime,
        ids: Sequence[int] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        filter: Filter | FilterDict | Unset = UNSET,
        raw: str | Unset = UNSET,
        json: Filter | FilterDict | Unset = UNSET,
        x_flag: Literal[True] = True,
        session: str | Unset = UNSET,
        sort: Literal["up", "down"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /{path}/{list}.

        Args:
            sort: How to sort. The service's default is `"up"`.

        `GET /{path}/{list}`, api-version 2024-05-01.
        """
        self._core.call(
            _ASK,
            values=(
                list,
                path,
                when,
                ids,
                spaced,
                filter,
                raw,
                json,
                x_flag,
                session,
                sort,
            ),
            options=options,
        )


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def ask(
        self,
        path: str,
        list: Sequence[str],
        *,
        when: dt.datetime,
        ids: Sequence[int] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        filter: Filter | FilterDict | Unset = UNSET,
        raw: str | Unset = UNSET,
        json: Filter | FilterDict | Unset = UNSET,
        x_flag: Literal[True] = True,
        session: str | Unset = UNSET,
        sort: Literal["up", "down"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /{path}/{list}.

        Args:
            sort: How to sort. The service's default is `"up"`.

        `GET /{path}/{list}`, api-version 2024-05-01.
        """
        await self._core.call(
            _ASK,
            values=(
                list,
                path,
                when,
                ids,
                spaced,
                filter,
                raw,
                json,
                x_flag,
                session,
                sort,
            ),
            options=options,
        )

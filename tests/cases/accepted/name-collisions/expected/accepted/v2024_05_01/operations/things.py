"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    import datetime as dt
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.clash import Clash

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Clash] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Clash", is_required=True),
    replies={"200": (Reply("application/json", "Clash"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        foo_bar_2: str | Unset = UNSET,
        foo_bar: str | Unset = UNSET,
        foo_bar_3: str | Unset = UNSET,
        class_: str | Unset = UNSET,
        none: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        str: str | Unset = UNSET,
        int: int | Unset = UNSET,
        dict: Mapping[str, str] | Unset = UNSET,
        field: str | Unset = UNSET,
        wire: str | Unset = UNSET,
        self_: str | Unset = UNSET,
        dt: dt.date | Unset = UNSET,
        type: str | Unset = UNSET,
        match: str | Unset = UNSET,
        private: str | Unset = UNSET,
        init: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Clash:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "fooBar": foo_bar_2,
                "foo_bar": foo_bar,
                "FooBar": foo_bar_3,
                "class": class_,
                "None": none,
                "list": list,
                "str": str,
                "int": int,
                "dict": dict,
                "field": field,
                "wire": wire,
                "self": self_,
                "dt": dt,
                "type": type,
                "match": match,
                "_private": private,
                "__init__": init,
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
        foo_bar_2: str | Unset = UNSET,
        foo_bar: str | Unset = UNSET,
        foo_bar_3: str | Unset = UNSET,
        class_: str | Unset = UNSET,
        none: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        str: str | Unset = UNSET,
        int: int | Unset = UNSET,
        dict: Mapping[str, str] | Unset = UNSET,
        field: str | Unset = UNSET,
        wire: str | Unset = UNSET,
        self_: str | Unset = UNSET,
        dt: dt.date | Unset = UNSET,
        type: str | Unset = UNSET,
        match: str | Unset = UNSET,
        private: str | Unset = UNSET,
        init: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Clash:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "fooBar": foo_bar_2,
                "foo_bar": foo_bar,
                "FooBar": foo_bar_3,
                "class": class_,
                "None": none,
                "list": list,
                "str": str,
                "int": int,
                "dict": dict,
                "field": field,
                "wire": wire,
                "self": self_,
                "dt": dt,
                "type": type,
                "match": match,
                "_private": private,
                "__init__": init,
            },
            options=options,
        )

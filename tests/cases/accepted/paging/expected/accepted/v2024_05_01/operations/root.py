"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.list_names_response import ListNamesResponse
    from ..models.pet import Pet
    from ..models.pets import Pets

__all__ = ["AsyncRootOperations", "RootOperations"]

_LIST_PETS: Operation[Pets] = Operation(
    name="list_pets",
    method="GET",
    path="/pets",
    parameters=(Parameter("query", "top", "int"),),
    replies={"200": (Reply("application/json", "Pets"),)},
)

_LIST_PETS_PAGES: Pages[Pet] = Pages(
    _LIST_PETS,
    "Pet",
    items="value",
    next_link="nextLink",
)

_LIST_NAMES: Operation[ListNamesResponse] = Operation(
    name="list_names",
    method="GET",
    path="/names",
    replies={"200": (Reply("application/json", "ListNamesResponse"),)},
)

_LIST_NAMES_PAGES: Pages[str] = Pages(_LIST_NAMES, "str", items="names")

_LIST_NOTHING: Operation[Pet] = Operation(
    name="list_nothing",
    method="GET",
    path="/nothing",
    replies={"200": (Reply("application/json", "Pet"),)},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_pets(
        self,
        *,
        top: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[Pet]:
        """Call GET /pets.

        Returns:
            A page.

        `GET /pets`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_PETS_PAGES, values=(top,), options=options)

    def list_names(
        self,
        **options: Unpack[CallOptions],
    ) -> Pager[str]:
        """Call GET /names.

        Returns:
            All of them.

        `GET /names`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NAMES_PAGES, options=options)

    def list_nothing(
        self,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call GET /nothing.

        Returns:
            No list.

        `GET /nothing`, api-version 2024-05-01.
        """
        return self._core.call(_LIST_NOTHING, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list_pets(
        self,
        *,
        top: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Pet]:
        """Call GET /pets.

        Returns:
            A page.

        `GET /pets`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_PETS_PAGES, values=(top,), options=options)

    def list_names(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[str]:
        """Call GET /names.

        Returns:
            All of them.

        `GET /names`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NAMES_PAGES, options=options)

    async def list_nothing(
        self,
        **options: Unpack[CallOptions],
    ) -> Pet:
        """Call GET /nothing.

        Returns:
            No list.

        `GET /nothing`, api-version 2024-05-01.
        """
        return await self._core.call(_LIST_NOTHING, options=options)

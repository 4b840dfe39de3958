"""The operations of `client`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from .class_ import AsyncClassOperations, ClassOperations
    from .models_ import AsyncModelsOperations, ModelsOperations
    from .things import AsyncThingsOperations, ThingsOperations

__all__ = ["AsyncRootOperations", "RootOperations"]

_CLOSE_: Operation[None] = Operation(
    name="close_",
    method="GET",
    path="/c",
    replies={"204": ()},
)

_RAW_: Operation[None] = Operation(
    name="raw_",
    method="GET",
    path="/d",
    replies={"204": ()},
)

_THINGS_2: Operation[None] = Operation(
    name="things_2",
    method="GET",
    path="/g",
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def things(self) -> ThingsOperations:
        """The operations of `client.things`."""
        from .things import ThingsOperations

        return ThingsOperations(self._core)

    @cached_property
    def models(self) -> ModelsOperations:
        """The operations of `client.models`."""
        from .models_ import ModelsOperations

        return ModelsOperations(self._core)

    @cached_property
    def class_(self) -> ClassOperations:
        """The operations of `client.class_`."""
        from .class_ import ClassOperations

        return ClassOperations(self._core)

    def close_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /c.

        `GET /c`, api-version 2024-05-01.
        """
        self._core.call(_CLOSE_, options=options)

    def raw_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /d.

        `GET /d`, api-version 2024-05-01.
        """
        self._core.call(_RAW_, options=options)

    def things_2(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /g.

        `GET /g`, api-version 2024-05-01.
        """
        self._core.call(_THINGS_2, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def things(self) -> AsyncThingsOperations:
        """The operations of `client.things`."""
        from .things import AsyncThingsOperations

        return AsyncThingsOperations(self._core)

    @cached_property
    def models(self) -> AsyncModelsOperations:
        """The operations of `client.models`."""
        from .models_ import AsyncModelsOperations

        return AsyncModelsOperations(self._core)

    @cached_property
    def class_(self) -> AsyncClassOperations:
        """The operations of `client.class_`."""
        from .class_ import AsyncClassOperations

        return AsyncClassOperations(self._core)

    async def close_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /c.

        `GET /c`, api-version 2024-05-01.
        """
        await self._core.call(_CLOSE_, options=options)

    async def raw_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /d.

        `GET /d`, api-version 2024-05-01.
        """
        await self._core.call(_RAW_, options=options)

    async def things_2(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /g.

        `GET /g`, api-version 2024-05-01.
        """
        await self._core.call(_THINGS_2, options=options)

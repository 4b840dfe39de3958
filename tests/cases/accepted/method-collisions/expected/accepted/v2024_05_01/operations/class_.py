"""The operations of `client.class_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncClassOperations", "ClassOperations"]

_IMPORT_: Operation[None] = Operation(
    name="class_.import_",
    method="GET",
    path="/f",
    replies={"204": ()},
)


class ClassOperations:
    """The operations of `client.class_`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def import_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /f.

        `GET /f`, api-version 2024-05-01.
        """
        self._core.call(_IMPORT_, options=options)


class AsyncClassOperations:
    """The operations of `client.class_`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def import_(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /f.

        `GET /f`, api-version 2024-05-01.
        """
        await self._core.call(_IMPORT_, options=options)

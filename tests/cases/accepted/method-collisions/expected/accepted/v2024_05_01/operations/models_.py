"""The operations of `client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncModelsOperations", "ModelsOperations"]

_MODELS: Operation[None] = Operation(
    name="models.models",
    method="GET",
    path="/e",
    replies={"204": ()},
)


class ModelsOperations:
    """The operations of `client.models`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def models(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /e.

        `GET /e`, api-version 2024-05-01.
        """
        self._core.call(_MODELS, options=options)


class AsyncModelsOperations:
    """The operations of `client.models`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def models(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call GET /e.

        `GET /e`, api-version 2024-05-01.
        """
        await self._core.call(_MODELS, options=options)

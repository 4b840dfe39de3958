"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.dog import Dog

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Dog] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Dog", is_required=True),
    replies={"200": (Reply("application/json", "Dog"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        name: str,
        age: int,
        tricks: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Dog:
        """Call POST /things.

        Args:
            name: What it listens to.
            age: At least 0.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={"name": name, "age": age, "tricks": tricks},
            options=options,
        )


class AsyncThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def make(
        self,
        *,
        name: str,
        age: int,
        tricks: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Dog:
        """Call POST /things.

        Args:
            name: What it listens to.
            age: At least 0.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={"name": name, "age": age, "tricks": tricks},
            options=options,
        )

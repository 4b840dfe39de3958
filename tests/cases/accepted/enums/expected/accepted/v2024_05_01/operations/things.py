"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.colour import Colour
    from ..models.paint import Paint, PaintGrade, PaintSize

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Paint] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Paint", is_required=True),
    replies={"200": (Reply("application/json", "Paint"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        colour: Colour,
        kind: Literal["paint"] = "paint",
        coats: Literal[1, 2, 3] | Unset = UNSET,
        gloss: float | Unset = UNSET,
        finish: Literal["matt", "gloss"] | None | Unset = UNSET,
        grade: PaintGrade | Unset = UNSET,
        size: PaintSize | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paint:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "kind": kind,
                "colour": colour,
                "coats": coats,
                "gloss": gloss,
                "finish": finish,
                "grade": grade,
                "size": size,
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
        colour: Colour,
        kind: Literal["paint"] = "paint",
        coats: Literal[1, 2, 3] | Unset = UNSET,
        gloss: float | Unset = UNSET,
        finish: Literal["matt", "gloss"] | None | Unset = UNSET,
        grade: PaintGrade | Unset = UNSET,
        size: PaintSize | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paint:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "kind": kind,
                "colour": colour,
                "coats": coats,
                "gloss": gloss,
                "finish": finish,
                "grade": grade,
                "size": size,
            },
            options=options,
        )

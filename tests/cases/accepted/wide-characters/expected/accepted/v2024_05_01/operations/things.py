"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[None] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Wide", is_required=True),
    replies={"204": ()},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        とても長い名前のフロハティ: Literal[
            "とても長い値その一です", "とても長い値その二です", "とても長い値その三です"
        ],
        短い: str | Unset = UNSET,
        a_b: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """一つの文章がとても長くて一行に収まらないかもしれないので折り返す必要があるかどうかを確かめるための説明文です。.

        Args:
            短い: 一つの文章がとても長くて一行に収まらないかもしれないので折り返す必要があるかどうかを確かめるための説明文です。.
            a_b: The service's default is
                `"\\u3068\\u3066\\u3082\\u9577\\u3044\\u65e2\\u5b9a\\u5024\\u3068\\u...`.

        `POST /things`, api-version 2024-05-01.
        """
        self._core.call(
            _MAKE,
            body={
                "とても長い名前のプロパティ": とても長い名前のフロハティ,
                "短い": 短い,
                "a-b": a_b,
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
        とても長い名前のフロハティ: Literal[
            "とても長い値その一です", "とても長い値その二です", "とても長い値その三です"
        ],
        短い: str | Unset = UNSET,
        a_b: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """一つの文章がとても長くて一行に収まらないかもしれないので折り返す必要があるかどうかを確かめるための説明文です。.

        Args:
            短い: 一つの文章がとても長くて一行に収まらないかもしれないので折り返す必要があるかどうかを確かめるための説明文です。.
            a_b: The service's default is
                `"\\u3068\\u3066\\u3082\\u9577\\u3044\\u65e2\\u5b9a\\u5024\\u3068\\u...`.

        `POST /things`, api-version 2024-05-01.
        """
        await self._core.call(
            _MAKE,
            body={
                "とても長い名前のプロパティ": とても長い名前のフロハティ,
                "短い": 短い,
                "a-b": a_b,
            },
            options=options,
        )

"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core

__all__ = ["AsyncRootOperations", "RootOperations"]

_PROSE: Operation[None] = Operation(
    name="prose",
    method="GET",
    path="/prose",
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def prose(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends with a quote: "quoted".

        First paragraph that is rather long, so that it has to be folded somewhere
        before its end.

        - a list item
        - another one, which is long enough that it does not fit on one line of the
          docstring at all

        ```python
        print(\"\"\"triple\"\"\")
        ```

        A backslash \\d and a table:

        | a | b |
        |---|---|

        `GET /prose`, api-version 2024-05-01.
        """
        self._core.call(_PROSE, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def prose(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends with a quote: "quoted".

        First paragraph that is rather long, so that it has to be folded somewhere
        before its end.

        - a list item
        - another one, which is long enough that it does not fit on one line of the
          docstring at all

        ```python
        print(\"\"\"triple\"\"\")
        ```

        A backslash \\d and a table:

        | a | b |
        |---|---|

        `GET /prose`, api-version 2024-05-01.
        """
        await self._core.call(_PROSE, options=options)

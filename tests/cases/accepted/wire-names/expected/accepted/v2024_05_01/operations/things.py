"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.strange import Strange

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Strange] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Strange", is_required=True),
    replies={"200": (Reply("application/json", "Strange"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        value: str,
        odata_type: str,
        n1st: str,
        x_header: str | Unset = UNSET,
        camel_case: str | Unset = UNSET,
        a_b_c: str | Unset = UNSET,
        less_equal: float | Unset = UNSET,
        quo_te: str | Unset = UNSET,
        back_slash: str | Unset = UNSET,
        line_break: str | Unset = UNSET,
        view: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Strange:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "": value,
                "@odata.type": odata_type,
                "1st": n1st,
                "x-header": x_header,
                "camelCase": camel_case,
                "a.b/c": a_b_c,
                "<=": less_equal,
                'quo"te': quo_te,
                "back\\slash": back_slash,
                "line\nbreak": line_break,
                "{{ view }}": view,
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
        value: str,
        odata_type: str,
        n1st: str,
        x_header: str | Unset = UNSET,
        camel_case: str | Unset = UNSET,
        a_b_c: str | Unset = UNSET,
        less_equal: float | Unset = UNSET,
        quo_te: str | Unset = UNSET,
        back_slash: str | Unset = UNSET,
        line_break: str | Unset = UNSET,
        view: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Strange:
        """Call POST /things.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "": value,
                "@odata.type": odata_type,
                "1st": n1st,
                "x-header": x_header,
                "camelCase": camel_case,
                "a.b/c": a_b_c,
                "<=": less_equal,
                'quo"te': quo_te,
                "back\\slash": back_slash,
                "line\nbreak": line_break,
                "{{ view }}": view,
            },
            options=options,
        )

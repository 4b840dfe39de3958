"""The operations of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from typing import Unpack
    from uuid import UUID

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.markers import Base64, Base64Url, DecimalNumber, HttpDate, UnixTime
    from ..._runtime.unset import Unset
    from ..models.formats import Formats

__all__ = ["AsyncThingsOperations", "ThingsOperations"]

_MAKE: Operation[Formats] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Formats", is_required=True),
    replies={"200": (Reply("application/json", "Formats"),)},
)


class ThingsOperations:
    """The operations of `client.things`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        *,
        at: dt.datetime | Unset = UNSET,
        day: dt.date | Unset = UNSET,
        clock: dt.time | Unset = UNSET,
        span: dt.timedelta | Unset = UNSET,
        http: HttpDate | Unset = UNSET,
        seconds: UnixTime | Unset = UNSET,
        key: UUID | Unset = UNSET,
        link: str | Unset = UNSET,
        bytes: Base64 | Unset = UNSET,
        url_bytes: Base64Url | Unset = UNSET,
        price: DecimalNumber | Unset = UNSET,
        amount: Decimal | Unset = UNSET,
        small: int | Unset = UNSET,
        large: int | Unset = UNSET,
        real: float | Unset = UNSET,
        secret: str | Unset = UNSET,
        code: str | Unset = UNSET,
        strange: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Formats:
        """Call POST /things.

        Args:
            link: Format: uri.
            small: From 1 to 9.
            real: More than 0.
            secret: Format: password.
            code: Exactly 3 characters. Pattern: `^[A-Z"\\\\]{3}$`.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return self._core.call(
            _MAKE,
            body={
                "at": at,
                "day": day,
                "clock": clock,
                "span": span,
                "http": http,
                "seconds": seconds,
                "key": key,
                "link": link,
                "bytes": bytes,
                "url_bytes": url_bytes,
                "price": price,
                "amount": amount,
                "small": small,
                "large": large,
                "real": real,
                "secret": secret,
                "code": code,
                "strange": strange,
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
        at: dt.datetime | Unset = UNSET,
        day: dt.date | Unset = UNSET,
        clock: dt.time | Unset = UNSET,
        span: dt.timedelta | Unset = UNSET,
        http: HttpDate | Unset = UNSET,
        seconds: UnixTime | Unset = UNSET,
        key: UUID | Unset = UNSET,
        link: str | Unset = UNSET,
        bytes: Base64 | Unset = UNSET,
        url_bytes: Base64Url | Unset = UNSET,
        price: DecimalNumber | Unset = UNSET,
        amount: Decimal | Unset = UNSET,
        small: int | Unset = UNSET,
        large: int | Unset = UNSET,
        real: float | Unset = UNSET,
        secret: str | Unset = UNSET,
        code: str | Unset = UNSET,
        strange: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Formats:
        """Call POST /things.

        Args:
            link: Format: uri.
            small: From 1 to 9.
            real: More than 0.
            secret: Format: password.
            code: Exactly 3 characters. Pattern: `^[A-Z"\\\\]{3}$`.

        Returns:
            The thing.

        `POST /things`, api-version 2024-05-01.
        """
        return await self._core.call(
            _MAKE,
            body={
                "at": at,
                "day": day,
                "clock": clock,
                "span": span,
                "http": http,
                "seconds": seconds,
                "key": key,
                "link": link,
                "bytes": bytes,
                "url_bytes": url_bytes,
                "price": price,
                "amount": amount,
                "small": small,
                "large": large,
                "real": real,
                "secret": secret,
                "code": code,
                "strange": strange,
            },
            options=options,
        )

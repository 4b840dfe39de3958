"""`Formats`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from uuid import UUID

    from ..._runtime.markers import Base64, Base64Url, DecimalNumber, HttpDate, UnixTime
    from ..._runtime.models import Unset

__all__ = ["Formats", "FormatsDict"]


@dataclass(kw_only=True, repr=False)
class Formats:
    """The schema `Formats`."""

    at: dt.datetime | Unset = UNSET

    day: dt.date | Unset = UNSET

    clock: dt.time | Unset = UNSET

    span: dt.timedelta | Unset = UNSET

    http: HttpDate | Unset = UNSET

    seconds: UnixTime | Unset = UNSET

    key: UUID | Unset = UNSET

    link: str | Unset = UNSET
    """Format: uri."""

    bytes: Base64 | Unset = UNSET

    url_bytes: Base64Url | Unset = UNSET

    price: DecimalNumber | Unset = UNSET

    amount: Decimal | Unset = UNSET

    small: int | Unset = UNSET
    """From 1 to 9."""

    large: int | Unset = UNSET

    real: float | Unset = UNSET
    """More than 0."""

    secret: str | Unset = UNSET
    """Format: password."""

    code: str | Unset = UNSET
    """Exactly 3 characters. Pattern: `^[A-Z"\\\\]{3}$`."""

    strange: str | Unset = UNSET

    __repr__ = represent


class FormatsDict(TypedDict, total=False):
    """`Formats` as a plain dict, keyed by wire names."""

    at: dt.datetime | str
    day: dt.date | str
    clock: dt.time | str
    span: dt.timedelta | str
    http: HttpDate | str
    seconds: UnixTime
    key: UUID | str
    link: str
    bytes: Base64 | str
    url_bytes: Base64Url | str
    price: DecimalNumber
    amount: Decimal | str
    small: int
    large: int
    real: float
    secret: str
    code: str
    strange: str

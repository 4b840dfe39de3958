# ruff: noqa: RUF036
"""`Everything`: one field of each form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..._runtime.models import (
    UNSET,
    Base64,
    Base64Url,
    DecimalNumber,
    HttpDate,
    IntString,
    UnixTime,
    Unset,
    represent,
    rest,
    wire,
)

if TYPE_CHECKING:
    from datetime import date, datetime, time, timedelta
    from decimal import Decimal
    from uuid import UUID

    from .json_tree import JsonTree
    from .pet import Pet

__all__ = ["Counters", "Everything", "Node"]


@dataclass(kw_only=True, repr=False)
class Everything:
    """One field of each form."""

    at: datetime | Unset = UNSET
    day: date | Unset = UNSET
    clock: time | Unset = UNSET
    span: timedelta | Unset = UNSET
    key: UUID | Unset = UNSET
    amount: Decimal | Unset = UNSET
    seconds: UnixTime | Unset = UNSET
    http: HttpDate | Unset = UNSET
    blob: Base64 | Unset = UNSET
    url_blob: Base64Url | Unset = field(default=UNSET, metadata=wire("urlBlob"))
    price: DecimalNumber | Unset = UNSET
    big: IntString | Unset = UNSET
    when: datetime | int | Unset = UNSET
    pair: tuple[str, int] | Unset = UNSET
    moments: list[UnixTime] | Unset = UNSET
    moment_map: dict[str, UnixTime | None] | Unset = UNSET
    pets: list[Pet] | Unset = UNSET
    tree: JsonTree | Unset = UNSET
    data: Any | Unset = UNSET
    flag: bool | None | Unset = UNSET

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Counters:
    """A name and any number of counts."""

    name: str
    additional_properties: dict[str, int] = field(default_factory=dict, metadata=rest())

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Node:
    """A tree."""

    value: int
    children: list[Node] | None = None
    parent: Node | None = None

    __repr__ = represent

"""`Owner`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    import datetime as dt

    from ..._runtime.models import Unset

__all__ = ["Owner", "OwnerInput", "OwnerInputDict"]


@dataclass(kw_only=True, repr=False)
class Owner:
    """The schema `Owner`."""

    since: dt.datetime | None = None

    mail: str | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class OwnerInput:
    """The schema `Owner`."""

    mail: str | Unset = UNSET

    __repr__ = represent


class OwnerInputDict(TypedDict, total=False):
    """`OwnerInput` as a plain dict, keyed by wire names."""

    mail: str

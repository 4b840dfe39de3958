"""`Holder`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Holder", "HolderDict"]


@dataclass(kw_only=True, repr=False)
class Holder:
    """The schema `Holder`."""

    value: str | int | None | Unset = UNSET

    one: str | Unset = UNSET

    __repr__ = represent


class HolderDict(TypedDict, total=False):
    """`Holder` as a plain dict, keyed by wire names."""

    value: str | int | None
    one: str

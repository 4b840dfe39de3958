"""`Wish`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Wish", "WishDict"]


@dataclass(kw_only=True, repr=False)
class Wish:
    """The schema `Wish`."""

    motif: str | Unset = UNSET

    __repr__ = represent


class WishDict(TypedDict, total=False):
    """`Wish` as a plain dict, keyed by wire names."""

    motif: str

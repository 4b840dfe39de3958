"""`ClashDict`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["ClashDict", "ClashDictDict"]


@dataclass(kw_only=True, repr=False)
class ClashDict:
    """The schema `ClashDict`."""

    a: str | Unset = UNSET

    __repr__ = represent


class ClashDictDict(TypedDict, total=False):
    """`ClashDict` as a plain dict, keyed by wire names."""

    a: str

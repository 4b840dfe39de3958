"""`Details`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Details", "DetailsDict"]


@dataclass(kw_only=True, repr=False)
class Details:
    """The schema `Details`."""

    age: int | Unset = UNSET

    __repr__ = represent


class DetailsDict(TypedDict, total=False):
    """`Details` as a plain dict, keyed by wire names."""

    age: int

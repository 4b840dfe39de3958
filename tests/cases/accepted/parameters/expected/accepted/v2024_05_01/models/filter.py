"""`Filter`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Filter", "FilterDict"]


@dataclass(kw_only=True, repr=False)
class Filter:
    """The schema `Filter`."""

    name: str | Unset = UNSET

    min: int | Unset = UNSET

    __repr__ = represent


class FilterDict(TypedDict, total=False):
    """`Filter` as a plain dict, keyed by wire names."""

    name: str
    min: int

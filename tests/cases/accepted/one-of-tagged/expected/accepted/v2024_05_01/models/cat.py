"""`Cat`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["Cat", "CatDict"]


@dataclass(kw_only=True, repr=False)
class Cat:
    """The schema `Cat`."""

    kind: str

    lives: int | Unset = UNSET

    __repr__ = represent


class CatDict(TypedDict, total=False):
    """`Cat` as a plain dict, keyed by wire names."""

    kind: Required[str]
    lives: int

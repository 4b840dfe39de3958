"""`Plain`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Plain", "PlainDict"]


@dataclass(kw_only=True, repr=False)
class Plain:
    """The schema `Plain`."""

    note: str | Unset = UNSET

    __repr__ = represent


class PlainDict(TypedDict, total=False):
    """`Plain` as a plain dict, keyed by wire names."""

    note: str

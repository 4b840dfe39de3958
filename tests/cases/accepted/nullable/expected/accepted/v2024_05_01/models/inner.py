"""`Inner`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Inner", "InnerDict"]


@dataclass(kw_only=True, repr=False)
class Inner:
    """The schema `Inner`."""

    a: str | Unset = UNSET

    __repr__ = represent


class InnerDict(TypedDict, total=False):
    """`Inner` as a plain dict, keyed by wire names."""

    a: str

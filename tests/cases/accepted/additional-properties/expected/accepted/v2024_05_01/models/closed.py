"""`Closed`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Closed", "ClosedDict"]


@dataclass(kw_only=True, repr=False)
class Closed:
    """The schema `Closed`."""

    a: str | Unset = UNSET

    __repr__ = represent


class ClosedDict(TypedDict, total=False):
    """`Closed` as a plain dict, keyed by wire names."""

    a: str

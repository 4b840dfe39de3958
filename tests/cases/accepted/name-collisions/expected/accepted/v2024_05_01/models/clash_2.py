"""`Clash_2`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Clash_2", "Clash_2Dict"]


@dataclass(kw_only=True, repr=False)
class Clash_2:
    """The schema `clash`."""

    a: str | Unset = UNSET

    __repr__ = represent


class Clash_2Dict(TypedDict, total=False):
    """`Clash_2` as a plain dict, keyed by wire names."""

    a: str

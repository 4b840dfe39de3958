"""`Any_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Any_", "Any_Dict"]


@dataclass(kw_only=True, repr=False)
class Any_:
    """The schema `Any`."""

    a: str | Unset = UNSET

    __repr__ = represent


class Any_Dict(TypedDict, total=False):
    """`Any_` as a plain dict, keyed by wire names."""

    a: str

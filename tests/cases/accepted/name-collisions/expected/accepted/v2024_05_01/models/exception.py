"""`Exception_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Exception_", "Exception_Dict"]


@dataclass(kw_only=True, repr=False)
class Exception_:
    """The schema `Exception`."""

    a: str | Unset = UNSET

    __repr__ = represent


class Exception_Dict(TypedDict, total=False):
    """`Exception_` as a plain dict, keyed by wire names."""

    a: str

"""`Operation_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Operation_", "Operation_Dict"]


@dataclass(kw_only=True, repr=False)
class Operation_:
    """The schema `Operation`."""

    a: str | Unset = UNSET

    __repr__ = represent


class Operation_Dict(TypedDict, total=False):
    """`Operation_` as a plain dict, keyed by wire names."""

    a: str

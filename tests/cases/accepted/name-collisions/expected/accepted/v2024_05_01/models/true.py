"""`True_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["True_", "True_Dict"]


@dataclass(kw_only=True, repr=False)
class True_:
    """The schema `True`."""

    a: str | Unset = UNSET

    __repr__ = represent


class True_Dict(TypedDict, total=False):
    """`True_` as a plain dict, keyed by wire names."""

    a: str
